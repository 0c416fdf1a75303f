package dev.footing.cli.serve;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * Admits requests that carry the token and come from the page itself, and no others: not those of another page in the
 * same browser, nor those of a host name that was made to resolve to this machine.
 */
final class RequestGuard {
    /** The longest address that is accepted. */
    static final int LONGEST = 16_384;

    /** What is said of a longer one. */
    static final String TOO_LONG = "The address is longer than " + LONGEST + " characters.";

    private static final ImmutableSet<String> METHODS = ImmutableSet.of("GET", "HEAD");
    private static final ImmutableSet<List<String>> NO_BODY = ImmutableSet.of(List.of(), List.of("0"));
    private static final ImmutableSet<String> SITES = ImmutableSet.of("same-origin", "none");
    /** The default port, which browsers leave out of the Host header. */
    private static final int USUAL_PORT = 80;

    private static final String ICON = "/favicon.ico";

    private final byte[] token;
    private final ImmutableSet<String> hosts;

    RequestGuard(String token, int port) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        String shown = port == USUAL_PORT ? "" : ":" + port;
        this.hosts = Stream.of("127.0.0.1", "localhost")
                .flatMap(name -> Stream.of(name + ":" + port, name + shown))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Why a request is refused; empty where it is admitted. */
    Optional<Reply> refuse(Request request) {
        return refuse(request.getMethod(), request.getHttpURI(), request.getHeaders());
    }

    Optional<Reply> refuse(String method, HttpURI address, HttpFields headers) {
        List<String> asked = headers.getValuesList("Host");
        if (asked.size() != 1 || !hosts.contains(asked.get(0))) {
            return refused(Reply.MISDIRECTED, "This is not the host that was asked for. Open the printed address.");
        }
        if (!allowedOrigin(headers)) {
            return refused(Reply.FORBIDDEN, "Another page may not ask here. Open the printed address.");
        }
        if (!METHODS.contains(method)) {
            return refused(Reply.METHOD_NOT_ALLOWED, "Only GET and HEAD are answered; nothing is kept here.");
        }
        if (headers.contains("Transfer-Encoding") || !NO_BODY.contains(headers.getValuesList("Content-Length"))) {
            return refused(Reply.TOO_LARGE, "A request may have no body. Everything stands in the address.");
        }
        if (address.getPathQuery().length() > LONGEST) {
            return refused(Reply.ADDRESS_TOO_LONG, TOO_LONG);
        }
        String path = Optional.ofNullable(address.getPath()).orElse("");
        if (path.equals(ICON)) {
            return refused(Reply.NO_CONTENT, "");
        }
        return knowsToken(path)
                ? Optional.empty()
                : refused(Reply.NOT_FOUND, "There is nothing here. Open the address that was printed, as it is.");
    }

    /** The path after the token. */
    String within(Request request) {
        return request.getHttpURI().getPath().substring(token.length + 2);
    }

    private boolean allowedOrigin(HttpFields headers) {
        boolean same = headers.getValuesList("Origin").stream()
                .allMatch(origin -> origin.startsWith("http://") && hosts.contains(origin.substring(7)));
        return same && headers.getValuesList("Sec-Fetch-Site").stream().allMatch(SITES::contains);
    }

    /** Compares every character, so that the time it takes reveals nothing. */
    private boolean knowsToken(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/")
                && end > 0
                && MessageDigest.isEqual(path.substring(1, end).getBytes(StandardCharsets.UTF_8), token);
    }

    private static Optional<Reply> refused(int status, String sentence) {
        return Optional.of(Reply.plain(status, sentence));
    }
}
