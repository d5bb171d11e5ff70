#ifndef ARAM_CCURL_SHIM_H
#define ARAM_CCURL_SHIM_H

/* libcurl for Swift: curl_easy_setopt and curl_easy_getinfo are variadic, which the importer leaves out. */

#include <curl/curl.h>

typedef size_t (*aram_curl_data_callback)(char *bytes, size_t size, size_t count, void *context);
typedef int (*aram_curl_debug_callback)(CURL *handle, curl_infotype kind, char *bytes, size_t count, void *context);

static inline int aram_curl_start(void) { return (int)curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode aram_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_data_callback(CURL *handle, CURLoption option, aram_curl_data_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode aram_curl_set_debug_callback(CURL *handle, aram_curl_debug_callback value) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, value);
}

static inline long aram_curl_response_code(CURL *handle) {
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

/* Seconds that the last answer asked to wait by Retry-After, 0 when it did not. */
static inline long aram_curl_retry_after(CURL *handle) {
    curl_off_t seconds = 0;
    curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &seconds);
    return (long)seconds;
}

/* The socket of a connection that was made with CURLOPT_CONNECT_ONLY, -1 without one. */
static inline curl_socket_t aram_curl_socket(CURL *handle) {
    curl_socket_t place = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &place) != CURLE_OK) return CURL_SOCKET_BAD;
    return place;
}

/* Whether the only transfer of a multi handle has ended, and how. */
static inline int aram_curl_outcome(CURLM *multi, CURLcode *outcome) {
    int left = 0;
    CURLMsg *message = curl_multi_info_read(multi, &left);
    if (message == NULL || message->msg != CURLMSG_DONE) return 0;
    *outcome = message->data.result;
    return 1;
}

/* One piece of a URL as libcurl itself will read it, or NULL; the caller frees it with curl_free. */
static inline char *aram_curl_url_piece(const char *url, CURLUPart part) {
    CURLU *parsed = curl_url();
    char *piece = NULL;
    if (parsed == NULL) return NULL;
    if (curl_url_set(parsed, CURLUPART_URL, url, 0) != CURLUE_OK
        || curl_url_get(parsed, part, &piece, 0) != CURLUE_OK) {
        piece = NULL;
    }
    curl_url_cleanup(parsed);
    return piece;
}

#endif
