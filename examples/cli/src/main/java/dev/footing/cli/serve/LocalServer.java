package dev.footing.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves answers to the machine it runs on, on the loopback address and under a path that cannot be guessed. It stops
 * when it is closed.
 */
public final class LocalServer implements AutoCloseable {
    private static final int THREADS = 16;
    private static final int WAITING = 32;

    private final HttpServer server;
    private final ExecutorService threads;
    private final RequestGuard guard;
    private final AnswerService answers;
    private final String token;
    private final PrintWriter err;

    private LocalServer(
            HttpServer server, ExecutorService threads, String token, AnswerService answers, PrintWriter err) {
        this.server = server;
        this.threads = threads;
        this.guard = new RequestGuard(token, server.getAddress().getPort());
        this.answers = answers;
        this.token = token;
        this.err = err;
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
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "footing serve");
            thread.setDaemon(true);
            return thread;
        });
        LocalServer local = new LocalServer(server, threads, token, answers, err);
        server.setExecutor(threads);
        server.createContext("/", local::answer);
        server.start();
        return local;
    }

    /** {@return the address of the page} */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = guard.refuse(
                            exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders())
                    .orElseGet(() -> replyTo(exchange.getRequestURI()));
            send(exchange, reply);
        }
    }

    private Reply replyTo(URI address) {
        Query query;
        try {
            query = Query.of(address.getRawQuery() == null ? "" : address.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return Reply.plain(Reply.BAD_REQUEST, "The address cannot be read. Open the page again.");
        }
        try {
            return answers.reply(guard.within(address), query);
        } catch (RuntimeException | StackOverflowError fault) {
            synchronized (err) {
                err.println("footing: this is a fault of Footing, not of the input. Please report it with the lines"
                        + " below.");
                fault.printStackTrace(err);
                err.flush();
            }
            return Reply.plain(Reply.FAULT, "This is a fault of Footing; the terminal that serves it says more.");
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        reply.attachment()
                .ifPresent(name -> headers.set("Content-Disposition", "attachment; filename=\"" + name + "\""));
        if (reply.status() >= Reply.BAD_REQUEST && reply.status() != Reply.UNPROCESSABLE) {
            headers.set("Connection", "close");
        }
        byte[] body = reply.bytes();
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // closing waits for a body that was announced; the answer does not
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
