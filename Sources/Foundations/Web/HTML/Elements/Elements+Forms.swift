/// `<form>`: a form as it stands; ``postForm(_:_:content:)`` adds the token.
package func form(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("form", attributes, content()))
}

/// `<label>`: the name of a field.
package func label(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("label", attributes, content()))
}

/// `<button>`: a button; give it a type.
package func button(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("button", attributes, content()))
}

/// `<select>`: a list to choose from; `select` is a system call.
package func selectTag(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("select", attributes, content()))
}

/// `<option>`: an entry of a list to choose from.
package func option(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("option", attributes, content()))
}

/// `<optgroup>`: entries of a list under one heading.
package func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("optgroup", attributes, content()))
}

/// `<textarea>`: a field of several lines.
package func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("textarea", attributes, content()))
}

/// `<fieldset>`: fields that belong together.
package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("fieldset", attributes, content()))
}

/// `<legend>`: the name of fields that belong together.
package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("legend", attributes, content()))
}

/// `<datalist>`: suggestions for a field.
package func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("datalist", attributes, content()))
}

/// `<output>`: a result of what was typed.
package func output(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("output", attributes, content()))
}

/// `<progress>`: how far a job is; `Progress` is a Foundation type.
package func progressTag(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("progress", attributes, content()))
}

/// `<meter>`: a value within known bounds.
package func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("meter", attributes, content()))
}
