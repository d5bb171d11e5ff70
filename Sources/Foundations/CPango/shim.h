#ifndef ARAM_CPANGO_SHIM_H
#define ARAM_CPANGO_SHIM_H

/* Pango 1.50 on cairo 1.16 for Swift: a page that is drawn upon, with words that are shaped. */

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

typedef struct {
    cairo_surface_t *surface;
    cairo_t *context;
    PangoFontMap *fonts;
} AramSheet;

typedef struct {
    const char *families;
    const char *language;
    double size;
    int weight;
    int is_right_to_left;
    double red, green, blue;
} AramWords;

/* The system's fonts and those of a folder, which may be NULL. */
static inline PangoFontMap *aram_sheet_fonts(const char *folder) {
    PangoFontMap *fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    FcConfig *config = FcInitLoadConfigAndFonts();
    if (config != NULL) {
        if (folder != NULL) FcConfigAppFontAddDir(config, (const FcChar8 *)folder);
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts), config);
        FcConfigDestroy(config);
    }
    return fonts;
}

/* Lengths are points (1/72 inch); the bytes of the file go to `write` with `target`. */
static inline AramSheet aram_sheet_open(
    int is_svg, double width, double height, const char *folder, cairo_write_func_t write, void *target) {
    AramSheet sheet;
    sheet.surface = is_svg ? cairo_svg_surface_create_for_stream(write, target, width, height)
                           : cairo_pdf_surface_create_for_stream(write, target, width, height);
    sheet.context = cairo_create(sheet.surface);
    sheet.fonts = aram_sheet_fonts(folder);
    return sheet;
}

static inline void aram_sheet_title(AramSheet sheet, const char *title) {
    cairo_pdf_surface_set_metadata(sheet.surface, CAIRO_PDF_METADATA_TITLE, title);
}

/* Writes the bytes of the file and frees everything; 0 when all went well. */
static inline int aram_sheet_close(AramSheet sheet) {
    int status = cairo_status(sheet.context);
    cairo_destroy(sheet.context);
    cairo_surface_finish(sheet.surface);
    if (status == 0) status = cairo_surface_status(sheet.surface);
    cairo_surface_destroy(sheet.surface);
    g_object_unref(sheet.fonts);
    return status;
}

/* Words in the middle of a column, broken into lines; gives their height. */
static inline double aram_sheet_words(
    AramSheet sheet, const char *text, AramWords words, double x, double y, double width) {
    PangoContext *context = pango_font_map_create_context(sheet.fonts);
    pango_context_set_language(context, pango_language_from_string(words.language));
    pango_context_set_base_dir(context, words.is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    PangoLayout *layout = pango_layout_new(context);
    PangoFontDescription *font = pango_font_description_from_string(words.families);
    pango_font_description_set_absolute_size(font, words.size * PANGO_SCALE);
    pango_font_description_set_weight(font, (PangoWeight)words.weight);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
    pango_layout_set_line_spacing(layout, 1.15f);
    pango_layout_set_text(layout, text, -1);
    cairo_set_source_rgb(sheet.context, words.red, words.green, words.blue);
    cairo_move_to(sheet.context, x, y);
    pango_cairo_show_layout(sheet.context, layout);
    PangoRectangle box;
    pango_layout_get_extents(layout, NULL, &box);
    pango_font_description_free(font);
    g_object_unref(layout);
    g_object_unref(context);
    return (double)box.height / PANGO_SCALE;
}

#endif
