"""What LibreOffice makes of our papers: `office.py PORT FOLDER` opens every DOCX and ODT there, accepts all changes and
rejects all by its own commands, and writes what is left, a line for each paragraph, beside the file. A DOCX is also
saved anew by it, for our reader. Run by `cargo xtask test papers`, with the Python that has `uno`."""

import pathlib
import re
import subprocess
import sys
import time
import zipfile

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def desktop(address, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            context = resolver.resolve(f"uno:{address};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("LibreOffice did not stay")
            time.sleep(0.2)
    services = context.ServiceManager
    return (
        services.createInstanceWithContext("com.sun.star.frame.Desktop", context),
        services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context),
    )


COMMENTS = re.compile(
    r'<w:commentRange(Start|End) w:id="\d+"/>'
    r'|<w:r><w:rPr>(?:(?!</w:r>).)*</w:rPr><w:commentReference w:id="\d+"/></w:r>'
    r'|<office:annotation[ >].*?</office:annotation>|<office:annotation-end [^>]*/>',
    re.DOTALL,
)


def uncommented(path):
    """A copy without comments: Debian's LibreOffice without windows falls over at the first comment of any file, its own
    too, when it is driven from outside. That comments survive is seen by having it convert files."""
    target = path.parent / "uncommented" / path.name
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename in ("word/document.xml", "content.xml"):
                content = COMMENTS.sub("", content.decode()).encode()
            new.writestr(entry, content)
    return target


def lines(text):
    """Every paragraph, those in tables too."""
    out = []
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        one = paragraphs.nextElement()
        if one.supportsService("com.sun.star.text.TextTable"):
            for name in one.getCellNames():
                out.extend(lines(one.getCellByName(name)))
        else:
            out.append(one.getString().replace("\n", "\v"))
    return out


def main():
    address, folder = f"pipe,name={sys.argv[1]}", pathlib.Path(sys.argv[2]).resolve()
    profile = (folder / "profile").as_uri()
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo", f"--accept={address};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        top, helper = desktop(address, office)
        for path in sorted([*folder.glob("*.docx"), *folder.glob("*.odt")]):
            for command, name in [("AcceptAll", "accepted"), ("RejectAll", "rejected"), (None, "saved")]:
                document = top.loadComponentFromURL(uncommented(path).as_uri(), "_blank", 0, (prop("Hidden", True),))
                if command is None:
                    if path.suffix == ".docx":
                        target = folder / "saved" / path.name
                        target.parent.mkdir(exist_ok=True)
                        document.storeToURL(target.as_uri(), (prop("FilterName", "MS Word 2007 XML"),))
                else:
                    frame = document.getCurrentController().getFrame()
                    helper.executeDispatch(frame, f".uno:{command}TrackedChanges", "", 0, ())
                    text = "\n".join(line for line in lines(document.getText()) if line.strip())
                    path.with_name(f"{path.name}.{name}.found").write_text(text + "\n", encoding="utf-8")
                document.close(True)
        try:
            top.terminate()
        except Exception:  # It goes while it answers.
            pass
        office.wait(timeout=30)
    finally:
        if office.poll() is None:
            office.kill()


main()
