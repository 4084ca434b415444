"""Prints what python-docx finds in each document: headings, all text, tables."""
import json
import sys

import docx
from docx.oxml.ns import qn


def read(path):
    document = docx.Document(path)
    headings = []
    for paragraph in document.element.body.iter(qn("w:p")):
        paragraph = docx.text.paragraph.Paragraph(paragraph, document._body)
        name = paragraph.style.name if paragraph.style is not None else ""
        if name.startswith("Heading ") and paragraph.text.strip():
            headings.append({"level": int(name.split()[1]), "text": paragraph.text})
        elif name == "Title":
            headings.append({"level": 1, "text": paragraph.text})
    tables = []
    for table in document.tables:
        flag = table.rows[0]._tr.find(qn("w:trPr") + "/" + qn("w:tblHeader"))
        tables.append({
            "isHeaded": flag is not None and flag.get(qn("w:val"), "1") not in ("0", "false"),
            "rows": [[cell.text for cell in row.cells] for row in table.rows],
        })
    paragraphs = [docx.text.paragraph.Paragraph(p, document._body).text
                  for p in document.element.body.iter(qn("w:p"))]
    return {"headings": headings, "tables": tables, "text": "\n".join(paragraphs),
            "title": document.core_properties.title}


json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
