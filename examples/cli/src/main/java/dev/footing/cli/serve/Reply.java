package dev.footing.cli.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A reply to a request.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body
 * @param attachment the file name to save it under; empty where it is to be shown
 */
record Reply(int status, String type, String body, Optional<String> attachment) {
    static final int OK = 200;
    static final int NO_CONTENT = 204;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int TOO_LARGE = 413;
    static final int ADDRESS_TOO_LONG = 414;
    static final int MISDIRECTED = 421;
    static final int UNPROCESSABLE = 422;
    static final int FAULT = 500;
    static final int BUSY = 503;

    private static final String HTML = "text/html; charset=utf-8";

    static Reply html(String page) {
        return new Reply(OK, HTML, page, Optional.empty());
    }

    static Reply unprocessable(String page) {
        return new Reply(UNPROCESSABLE, HTML, page, Optional.empty());
    }

    static Reply file(String type, String name, String text) {
        return new Reply(OK, type + "; charset=utf-8", text, Optional.of(name));
    }

    static Reply plain(int status, String sentence) {
        return new Reply(status, "text/plain; charset=utf-8", sentence, Optional.empty());
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
