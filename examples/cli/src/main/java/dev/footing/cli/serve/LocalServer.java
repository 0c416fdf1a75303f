package dev.footing.cli.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves answers to the machine it runs on, on the loopback address and under a path that cannot be guessed. A request
 * holds a thread once its head is there, not before. It stops when it is closed.
 */
public final class LocalServer implements AutoCloseable {
    private static final int THREADS = 16;
    private static final int FEWEST_THREADS = 4;
    private static final int THREAD_IDLE_MILLIS = 60_000;
    private static final int WAITING = 32;
    private static final int CONNECTIONS = 64;
    /** For whoever begins to ask and does not go on. */
    private static final int IDLE_MILLIS = 10_000;

    private static final int HEAD_BYTES = 65_536;

    private final Server server;
    private final ServerConnector connector;
    private final AnswerService answers;
    private final String token;
    private final PrintWriter err;

    private LocalServer(String token, AnswerService answers, PrintWriter err, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS, THREAD_IDLE_MILLIS);
        threads.setName("footing serve");
        threads.setDaemon(true);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEAD_BYTES);
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        this.answers = answers;
        this.token = token;
        this.err = err;
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setAcceptQueueSize(WAITING);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    }

    /**
     * Starts.
     *
     * @param port the port; 0 for any that is free
     * @param token the secret of the address: letters and digits
     * @param answers works out the answers
     * @param err where faults are reported
     * @return a server that answers
     * @throws IOException where the port is taken
     */
    public static LocalServer start(int port, String token, AnswerService answers, PrintWriter err) throws IOException {
        LocalServer local = new LocalServer(token, answers, err, port);
        local.connector.open();
        RequestGuard guard = new RequestGuard(token, local.connector.getLocalPort());
        local.server.setHandler(local.handler(guard));
        local.server.setErrorHandler(LocalServer::unreadable);
        try {
            local.server.start();
        } catch (Exception fault) {
            throw new IOException(fault.getMessage(), fault);
        }
        return local;
    }

    /** {@return the address of the page} */
    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/" + token + "/");
    }

    private Handler handler(RequestGuard guard) {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Reply reply = guard.refuse(request).orElseGet(() -> replyTo(guard, request));
                send(response, reply, callback);
                return true;
            }
        };
    }

    /** What no handler can be asked, as its head breaks the rules of such heads. */
    private static boolean unreadable(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String sentence = status == Reply.ADDRESS_TOO_LONG
                ? RequestGuard.TOO_LONG
                : "The request cannot be read. Open the page again.";
        send(response, Reply.plain(status, sentence), callback);
        return true;
    }

    private Reply replyTo(RequestGuard guard, Request request) {
        Query query;
        try {
            query = Query.of(
                    Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
        } catch (IllegalArgumentException unreadable) {
            return Reply.plain(Reply.BAD_REQUEST, "The address cannot be read. Open the page again.");
        }
        try {
            return answers.reply(guard.within(request), query);
        } catch (RuntimeException | Error fault) {
            synchronized (err) {
                err.println("footing: this is a fault of Footing, not of the input. Please report it with the lines"
                        + " below.");
                fault.printStackTrace(err);
                err.flush();
            }
            return Reply.plain(Reply.FAULT, "This is a fault of Footing; the terminal that serves it says more.");
        }
    }

    private static void send(Response response, Reply reply, Callback callback) {
        response.setStatus(reply.status());
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Type", reply.type());
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", "frame-ancestors 'none'");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        reply.attachment()
                .ifPresent(name -> headers.put("Content-Disposition", "attachment; filename=\"" + name + "\""));
        if (reply.status() >= Reply.BAD_REQUEST && reply.status() != Reply.UNPROCESSABLE) {
            headers.put(new HttpField(HttpHeader.CONNECTION, "close"));
        }
        byte[] body = reply.bytes();
        if (reply.status() != Reply.NO_CONTENT) {
            headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("The server cannot be stopped.", fault);
        }
    }
}
