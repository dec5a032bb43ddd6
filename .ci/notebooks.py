"""usage: notebooks.py TABLES [PLOTS]: executes every notebook of src/main/notebooks over an output; outputs are not kept.

With a second folder every plot is written there as a PNG, to be looked at.
"""
import base64
import os
import pathlib
import sys

import nbformat
from nbclient import NotebookClient


def main(root, plots=None):
    os.environ["FRONTLINE_TABLES"] = str(pathlib.Path(root).resolve())
    notebooks = sorted(pathlib.Path("src/main/notebooks").glob("*.ipynb"))
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        if any(cell.get("outputs") for cell in notebook.cells if cell.cell_type == "code"):
            sys.exit(f"{path}: outputs are stored in it; strip them")
        NotebookClient(notebook, timeout=300, kernel_name="python3",
                       resources={"metadata": {"path": str(path.parent)}}).execute()
        print(f"{path.name}: {sum(c.cell_type == 'code' for c in notebook.cells)} cells executed", flush=True)
        if plots is not None:
            keep(notebook, path.stem, pathlib.Path(plots))
    if not notebooks:
        sys.exit("no notebooks")


def keep(notebook, name, folder):
    folder.mkdir(parents=True, exist_ok=True)
    images = [output.data["image/png"] for cell in notebook.cells for output in cell.get("outputs", [])
              if "image/png" in output.get("data", {})]
    for i, image in enumerate(images, 1):
        (folder / f"{name}-{i}.png").write_bytes(base64.b64decode(image))


if __name__ == "__main__":
    main(*sys.argv[1:])
