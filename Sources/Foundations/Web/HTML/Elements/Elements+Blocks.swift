/// `<ul>`: a list without an order.
package func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("ul", attributes, content()))
}

/// `<ol>`: a list with an order.
package func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("ol", attributes, content()))
}

/// `<li>`: an entry of a list.
package func li(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("li", attributes, content()))
}

/// `<dl>`: a list of names and values.
package func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("dl", attributes, content()))
}

/// `<dt>`: a name in a list of names and values.
package func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("dt", attributes, content()))
}

/// `<dd>`: a value in a list of names and values.
package func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("dd", attributes, content()))
}

/// `<blockquote>`: a longer quotation.
package func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("blockquote", attributes, content()))
}

/// `<figure>`: a drawing with its caption.
package func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("figure", attributes, content()))
}

/// `<figcaption>`: the caption of a drawing.
package func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("figcaption", attributes, content()))
}

/// `<details>`: a part that opens without script.
package func details(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("details", attributes, content()))
}

/// `<summary>`: the line that opens `details`.
package func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("summary", attributes, content()))
}

/// `<dialog>`: a window inside the page.
package func dialog(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("dialog", attributes, content()))
}

/// `<menu>`: a list of commands.
package func menu(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("menu", attributes, content()))
}

/// `<template>`: markup that scripts copy and that does not show.
package func templateTag(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("template", attributes, content()))
}

/// `<noscript>`: what shows where scripts do not run.
package func noscript(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("noscript", attributes, content()))
}
