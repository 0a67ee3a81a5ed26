//! Turns a compiled browser half into what a browser loads: `NAME.js` and
//! `NAME_bg.wasm`.
//!
//! It stands apart from xtask so that xtask itself compiles in seconds. Being
//! the library of the very version the app links against, it cannot drift from
//! it as an installed command could.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, output, name] = arguments.as_slice() else {
        eprintln!("usage: xtask-bindgen WASM_FILE OUTPUT_DIRECTORY NAME");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    let outcome = bindgen
        .input_path(input)
        .out_name(name)
        .typescript(false)
        // The optimiser puts functions in the order of their names, then forgets them.
        .remove_name_section(false)
        .remove_producers_section(true)
        // The page says where the wasm is, because its name carries a hash.
        .omit_default_module_path(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(output));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the bindings of {input} could not be made: {error:#}");
            ExitCode::FAILURE
        }
    }
}
