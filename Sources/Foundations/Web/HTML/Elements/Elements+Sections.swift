/// `<html>`: the root of a page.
package func html(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("html", attributes, content()))
}

/// `<head>`: what the browser knows about a page.
package func head(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("head", attributes, content()))
}

/// `<body>`: what a page shows.
package func body(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("body", attributes, content()))
}

/// `<header>`: the opening part of a page or section.
package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("header", attributes, content()))
}

/// `<footer>`: the closing part of a page or section.
package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("footer", attributes, content()))
}

/// `<main>`: the one main part of a page; `main` is taken by programs.
package func mainTag(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("main", attributes, content()))
}

/// `<nav>`: a block of links for finding one's way.
package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("nav", attributes, content()))
}

/// `<section>`: a part of a page with a heading.
package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("section", attributes, content()))
}

/// `<article>`: a part that makes sense alone, such as a message.
package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("article", attributes, content()))
}

/// `<aside>`: a part beside the main one.
package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("aside", attributes, content()))
}

/// `<h1>`: the heading of a page; one each.
package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("h1", attributes, content()))
}

/// `<h2>`: a heading of the second level.
package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("h2", attributes, content()))
}

/// `<h3>`: a heading of the third level.
package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("h3", attributes, content()))
}

/// `<h4>`: a heading of the fourth level.
package func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("h4", attributes, content()))
}

/// `<div>`: a block without a meaning of its own.
package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("div", attributes, content()))
}

/// `<address>`: ways to reach someone.
package func address(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("address", attributes, content()))
}

/// `<hgroup>`: a heading with its second line.
package func hgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("hgroup", attributes, content()))
}

/// `<search>`: a part for finding things.
package func search(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("search", attributes, content()))
}

/// `<title>`: the name of a page in the window; `title` is a frequent property.
package func titleTag(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("title", attributes, content()))
}

/// `<script>`: a script file of the program; inline scripts are refused by the policy.
package func script(_ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }) -> Node {
    .element(Element("script", attributes, content()))
}
