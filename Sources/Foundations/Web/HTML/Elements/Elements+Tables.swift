/// `<table>`: a table of data.
package func table(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("table", attributes, content()))
}

/// `<caption>`: the heading of a table.
package func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("caption", attributes, content()))
}

/// `<thead>`: the header rows of a table.
package func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("thead", attributes, content()))
}

/// `<tbody>`: the rows of a table.
package func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("tbody", attributes, content()))
}

/// `<tfoot>`: the closing rows of a table.
package func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("tfoot", attributes, content()))
}

/// `<tr>`: a row of a table.
package func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("tr", attributes, content()))
}

/// `<th>`: a header cell; give it a scope.
package func th(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("th", attributes, content()))
}

/// `<td>`: a cell of a table.
package func td(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("td", attributes, content()))
}
