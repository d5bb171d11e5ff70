#ifndef ARAM_CGUMBO_SHIM_H
#define ARAM_CGUMBO_SHIM_H

/* The gumbo HTML5 parser for Swift; accessors spare the importer the union inside GumboNode. */

#include <gumbo.h>

static inline GumboOutput *aram_html_parse(const char *bytes, size_t count) {
    return gumbo_parse_with_options(&kGumboDefaultOptions, bytes, count);
}

static inline void aram_html_free(GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }

static inline int aram_html_is_element(const GumboNode *node) { return node->type == GUMBO_NODE_ELEMENT; }

static inline int aram_html_is_text(const GumboNode *node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

static inline const char *aram_html_text(const GumboNode *node) { return node->v.text.text; }

static inline int aram_html_is_foreign(const GumboNode *node) {
    return node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

/* The lower-case name; empty for an element that HTML does not know. */
static inline const char *aram_html_name(const GumboNode *node) {
    return gumbo_normalized_tagname(node->v.element.tag);
}

static inline unsigned int aram_html_child_count(const GumboNode *node) { return node->v.element.children.length; }

static inline const GumboNode *aram_html_child(const GumboNode *node, unsigned int index) {
    return (const GumboNode *)node->v.element.children.data[index];
}

static inline unsigned int aram_html_attribute_count(const GumboNode *node) {
    return node->v.element.attributes.length;
}

static inline const GumboAttribute *aram_html_attribute(const GumboNode *node, unsigned int index) {
    return (const GumboAttribute *)node->v.element.attributes.data[index];
}

#endif
