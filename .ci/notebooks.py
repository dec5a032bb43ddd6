"""usage: notebooks.py TABLES: executes every notebook of src/main/notebooks over an output; outputs are not kept."""
import os
import pathlib
import sys

import nbformat
from nbclient import NotebookClient


def main(root):
    os.environ["FRONTLINE_TABLES"] = str(pathlib.Path(root).resolve())
    notebooks = sorted(pathlib.Path("src/main/notebooks").glob("*.ipynb"))
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        if any(cell.get("outputs") for cell in notebook.cells if cell.cell_type == "code"):
            sys.exit(f"{path}: outputs are stored in it; strip them")
        NotebookClient(notebook, timeout=300, kernel_name="python3",
                       resources={"metadata": {"path": str(path.parent)}}).execute()
        print(f"{path.name}: {sum(c.cell_type == 'code' for c in notebook.cells)} cells executed")
    if not notebooks:
        sys.exit("no notebooks")


if __name__ == "__main__":
    main(sys.argv[1])
