#ifndef ARAM_CGMIME_SHIM_H
#define ARAM_CGMIME_SHIM_H

/* GMime 3.2 for Swift: casts and macros that the importer cannot see, as static inline functions. */

#include <gmime/gmime.h>
#include <string.h>

/* Kinds that aram_mime_kind tells apart. */
enum { ARAM_MIME_OTHER = 0, ARAM_MIME_PART = 1, ARAM_MIME_MULTIPART = 2, ARAM_MIME_MESSAGE = 3 };

static inline int aram_mime_kind(GMimeObject *object) {
    if (GMIME_IS_MULTIPART(object)) return ARAM_MIME_MULTIPART;
    if (GMIME_IS_MESSAGE_PART(object)) return ARAM_MIME_MESSAGE;
    if (GMIME_IS_PART(object)) return ARAM_MIME_PART;
    return ARAM_MIME_OTHER;
}

static inline void aram_mime_release(void *object) {
    if (object != NULL) g_object_unref(object);
}

/* Parses a copy of the bytes; NULL only when there is nothing that looks like a header. */
static inline GMimeMessage *aram_mime_parse(const char *bytes, size_t count, GMimeParserOptions *options) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

/* The decoded content of a leaf part; the caller frees the array with g_byte_array_unref. */
static inline GByteArray *aram_mime_content(GMimeObject *object) {
    GByteArray *bytes = g_byte_array_new();
    GMimeDataWrapper *content = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : NULL;
    if (content == NULL) return bytes;
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    g_mime_data_wrapper_write_to_stream(content, stream);
    g_object_unref(stream);
    return bytes;
}

/* The whole object with its headers; the caller frees the array with g_byte_array_unref. */
static inline GByteArray *aram_mime_bytes(GMimeObject *object, GMimeFormatOptions *options) {
    GByteArray *bytes = g_byte_array_new();
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    g_mime_object_write_to_stream(object, options, stream);
    g_object_unref(stream);
    return bytes;
}

static inline GMimeObject *aram_mime_message_object(GMimeMessage *message) { return GMIME_OBJECT(message); }

static inline GMimeObject *aram_mime_part_object(GMimePart *part) { return GMIME_OBJECT(part); }

static inline GMimeObject *aram_mime_multipart_object(GMimeMultipart *multipart) { return GMIME_OBJECT(multipart); }

/* The message inside a message/rfc822 part, borrowed; NULL when the part is empty. */
static inline GMimeMessage *aram_mime_embedded(GMimeObject *object) {
    return GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)) : NULL;
}

/* The outermost part of a message, borrowed; NULL for an object that is no message. */
static inline GMimeObject *aram_mime_outermost(GMimeObject *object) {
    return GMIME_IS_MESSAGE(object) ? g_mime_message_get_mime_part(GMIME_MESSAGE(object)) : NULL;
}

static inline int aram_mime_child_count(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object) ? g_mime_multipart_get_count(GMIME_MULTIPART(object)) : 0;
}

static inline GMimeObject *aram_mime_child(GMimeObject *object, int index) {
    return GMIME_IS_MULTIPART(object) ? g_mime_multipart_get_part(GMIME_MULTIPART(object), index) : NULL;
}

static inline const char *aram_mime_file_name(GMimeObject *object) {
    return GMIME_IS_PART(object) ? g_mime_part_get_filename(GMIME_PART(object)) : NULL;
}

/* Lists with default loose rules; the caller releases the list. */
static inline InternetAddressList *aram_mime_addresses(const char *text, GMimeParserOptions *options) {
    return internet_address_list_parse(options, text);
}

/* The mailbox address at an index, borrowed; NULL for a group. */
static inline const char *aram_mime_address_at(InternetAddressList *list, int index) {
    InternetAddress *address = internet_address_list_get_address(list, index);
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) return NULL;
    return internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
}

static inline const char *aram_mime_name_at(InternetAddressList *list, int index) {
    return internet_address_get_name(internet_address_list_get_address(list, index));
}

/* The members of a group at an index, borrowed; NULL for a mailbox. */
static inline InternetAddressList *aram_mime_group_at(InternetAddressList *list, int index) {
    InternetAddress *address = internet_address_list_get_address(list, index);
    if (!INTERNET_ADDRESS_IS_GROUP(address)) return NULL;
    return internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
}

/* A new mailbox whose name is always encoded as UTF-8. */
static inline InternetAddress *aram_mime_mailbox(const char *name, const char *address) {
    InternetAddress *mailbox = internet_address_mailbox_new(name, address);
    internet_address_set_charset(mailbox, "utf-8");
    return mailbox;
}

/* Puts bytes into a part under a transfer encoding. */
static inline void aram_mime_set_content(
    GMimePart *part, const char *bytes, size_t count, GMimeContentEncoding encoding) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_mime_part_set_content(part, content);
    g_mime_part_set_content_encoding(part, encoding);
    g_object_unref(content);
    g_object_unref(stream);
}

/* Puts a header whose text is already folded and encoded. */
static inline void aram_mime_set_raw_header(GMimeObject *object, const char *name, const char *raw) {
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    g_mime_header_list_set(headers, name, "", "utf-8");
    g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name), raw);
}

/* Seconds since 1970 of an RFC 5322 date; 0 in *found when the text is no date. */
static inline gint64 aram_mime_date(const char *text, int *found) {
    GDateTime *date = g_mime_utils_header_decode_date(text);
    *found = date != NULL;
    if (date == NULL) return 0;
    gint64 seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return seconds;
}

#endif
