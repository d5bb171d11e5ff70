/// `<p>`: a paragraph.
package func p(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("p", attributes, content()))
}

/// `<span>`: words without a meaning of their own.
package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("span", attributes, content()))
}

/// `<a>`: a link.
package func a(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("a", attributes, content()))
}

/// `<b>`: words that stand out.
package func b(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("b", attributes, content()))
}

/// `<i>`: words in another voice; also an empty mark.
package func i(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("i", attributes, content()))
}

/// `<q>`: a short quotation.
package func q(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("q", attributes, content()))
}

/// `<strong>`: words of weight.
package func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("strong", attributes, content()))
}

/// `<em>`: words with stress.
package func em(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("em", attributes, content()))
}

/// `<small>`: side remarks.
package func small(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("small", attributes, content()))
}

/// `<mark>`: marked words, such as hits and flags.
package func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("mark", attributes, content()))
}

/// `<code>`: words for machines.
package func code(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("code", attributes, content()))
}

/// `<kbd>`: a key.
package func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("kbd", attributes, content()))
}

/// `<pre>`: words that keep their line ends.
package func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("pre", attributes, content()))
}

/// `<bdi>`: words of unknown direction, kept apart from their neighbours.
package func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("bdi", attributes, content()))
}

/// `<abbr>`: an abbreviation.
package func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("abbr", attributes, content()))
}

/// `<cite>`: the title of a work.
package func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("cite", attributes, content()))
}

/// `<del>`: words that were taken away.
package func del(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("del", attributes, content()))
}

/// `<ins>`: words that were added.
package func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("ins", attributes, content()))
}

/// `<sub>`: words below the line.
package func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("sub", attributes, content()))
}

/// `<sup>`: words above the line.
package func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("sup", attributes, content()))
}
