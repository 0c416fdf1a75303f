package dev.footing.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are many, that do not end, or that break the rules of HTTP. */
class HardRequestsTest {
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = LocalServer.start(
                0,
                LocalServerTest.TOKEN,
                new AnswerService(
                        ProfileReader.read(Path.of("../profiles/techflow.json")).startup(),
                        () -> Assessor.builder()
                                .discovery(Discovery.installed(HardRequestsTest.class.getClassLoader()))
                                .trials(256),
                        AnswerService.FIRST_TRIALS),
                new PrintWriter(new StringWriter()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String host() {
        return server.address().getAuthority();
    }

    private String got(String path) throws IOException {
        return LocalServerTest.said(
                server,
                "GET /" + LocalServerTest.TOKEN + "/" + path + " HTTP/1.1\r\nHost: " + host()
                        + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void of_many_who_ask_for_settled_figures_at_once_nobody_is_left_without_an_answer() throws Exception {
        ExecutorService asking = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> questions = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                questions.add(() -> got("answer?stage=settled&" + LocalServerTest.field("/team/engineers", "7")));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<String> answer : asking.invokeAll(questions)) {
                statuses.add(LocalServerTest.status(answer.get()));
            }
            assertThat(statuses).hasSize(16).contains(200).containsOnly(200, 503);
        } finally {
            asking.shutdownNow();
        }
    }

    @Test
    void heads_that_do_not_end_hold_nobody_up() throws IOException {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                halves.add(LocalServerTest.connected(server, "GET /" + LocalServerTest.TOKEN + "/ HTTP/1.1\r\nHost: "));
            }
            assertThat(LocalServerTest.status(got("profile"))).isEqualTo(200);
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /0123456789abcdef/profile HTTP/1.1\r\nHost: HOST\r\nContent-Length: x\r\n\r\n",
                "GET /0123456789abcdef/profile HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: HOST\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: HOST\r\n\r\n",
                "GET /0123456789abcdef/profile HTTP/9.9\r\nHost: HOST\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void a_head_that_breaks_the_rules_is_refused_in_words_and_without_the_insides(String request) throws IOException {
        String reply = LocalServerTest.said(server, request.replace("HOST", host()));
        assertThat(LocalServerTest.status(reply)).isBetween(400, 505);
        assertThat(reply)
                .contains("The request cannot be read. Open the page again.")
                .doesNotContain("Exception", "java", "jetty", "Jetty", "<h1>");
    }
}
