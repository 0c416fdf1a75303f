package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ServeCommandTest {
    /** Hands on each line that is printed. */
    private static final class Lines extends Writer {
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public synchronized void write(char[] letters, int from, int count) {
            for (int i = from; i < from + count; i++) {
                if (letters[i] == '\n') {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                } else {
                    line.append(letters[i]);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void it_prints_an_address_answers_there_and_ends_when_it_is_interrupted() throws Exception {
        Lines out = new Lines();
        StringWriter err = new StringWriter();
        FutureTask<Integer> command = new FutureTask<>(() -> Main.run(
                PluginTimeout.tenSeconds(),
                Screen.PLAIN,
                new PrintWriter(out),
                new PrintWriter(err),
                "serve",
                Command.profile("connectapp")));
        Thread thread = new Thread(command);
        thread.start();
        assertThat(out.lines.take()).isEqualTo("Serving ConnectApp to this machine, until it is interrupted:");
        URI address = URI.create(out.lines.take());
        assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/[0-9a-f]{32}/");
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<bdi>ConnectApp</bdi>", "data-settled=\"no\"");
        thread.interrupt();
        assertThat(command.get()).isZero();
        assertThat(err.toString()).isEmpty();
        try (ServerSocket free =
                new ServerSocket(address.getPort(), 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    void a_port_that_is_taken_or_is_none_is_bad_input() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Command refused =
                    Command.run("serve", Command.profile("techflow"), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err())
                    .contains("Port " + taken.getLocalPort() + " of 127.0.0.1 cannot be listened on", "--port");
        }
        for (String port : new String[] {"65536", "-1", "http", ""}) {
            Command refused = Command.run("serve", Command.profile("techflow"), "--port", port);
            assertThat(refused.exitCode()).as(port).isEqualTo(2);
            assertThat(refused.err()).contains("--port must be a whole number from 0 to 65535");
        }
    }

    @Test
    void a_bad_profile_is_told_before_anything_is_served() {
        Command refused = Command.run("serve", "../profiles/nowhere.json");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("nowhere.json");
    }
}
