package dev.footing.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.html.HtmlReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalServerTest {
    static final String TOKEN = "0123456789abcdef";
    /** Milliseconds without a word after which a test fails instead of hanging. */
    private static final int SILENCE = 120_000;

    private final StringWriter faults = new StringWriter();
    private final Startup startup =
            ProfileReader.read(Path.of("../profiles/techflow.json")).startup();
    private LocalServer server;

    @BeforeAll
    void start() throws IOException {
        server = server(() -> Assessor.builder()
                .discovery(Discovery.installed(LocalServerTest.class.getClassLoader()))
                .trials(256));
    }

    private LocalServer server(Supplier<Assessor.Builder> assessors) throws IOException {
        return LocalServer.start(
                0, TOKEN, new AnswerService(startup, assessors, AnswerService.FIRST_TRIALS), new PrintWriter(faults));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String host() {
        return "127.0.0.1:" + server.address().getPort();
    }

    /** What a server sends back to just these lines, its head and its body. */
    static String said(LocalServer to, String request) throws IOException {
        try (Socket socket = connected(to, request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first line that a server sends back while it could still be told more. */
    private static String firstSaid(LocalServer to, String request) throws IOException {
        try (Socket socket = connected(to, request)) {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    static Socket connected(LocalServer to, String request) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                to.address().getPort());
        socket.setSoTimeout(SILENCE);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private String asked(String method, String path, String... headers) throws IOException {
        return said(
                server,
                method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n"
                        + String.join("", List.of(headers)) + "\r\n");
    }

    private String got(String path) throws IOException {
        return asked("GET", "/" + TOKEN + "/" + path);
    }

    static int status(String reply) {
        return Integer.parseInt(reply.substring(9, 12));
    }

    static String field(String id, String value) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void the_page_the_answers_the_report_and_the_profile_are_sent() throws IOException {
        String page = got("");
        assertThat(status(page)).isEqualTo(200);
        assertThat(page)
                .contains("<bdi>TechFlow</bdi>: what if?", "data-settled=\"no\"", "start on a hosted platform (paas)")
                .contains("name=\"/team/engineers\"");
        String first = got("answer?stage=first&moved=%2Fteam%2Fengineers&" + field("/team/engineers", "7"));
        assertThat(status(first)).isEqualTo(200);
        assertThat(first).contains("data-settled=\"no\"", "over 1,024 trials", "id=\"turns\"");
        String settled = got("answer?stage=settled&" + field("/team/engineers", "12"));
        assertThat(settled).contains("data-settled=\"yes\"", "start on a hosted platform (paas)");
        assertThat(got("?stage=settled")).contains("<html", "data-settled=\"yes\"");
        assertThat(got("report?" + field("/team/engineers", "7"))).contains("how to get its infrastructure");
        String profile = got("profile?" + field("/team/engineers", "7"));
        assertThat(profile).contains("attachment; filename=\"startup.json\"", "\"engineers\": 7", "\"what-if\"");
    }

    @Test
    void the_report_is_what_the_assessor_says_of_the_same_inputs() throws IOException {
        Assessor assessor = Assessor.builder()
                .discovery(Discovery.installed(LocalServerTest.class.getClassLoader()))
                .trials(256)
                .analyses(Analysis.values())
                .build();
        String report = got("report");
        assertThat(report.substring(report.indexOf("\r\n\r\n") + 4)).isEqualTo(HtmlReport.of(assessor.assess(startup)));
    }

    @Test
    void what_is_kept_as_a_profile_gives_the_answer_that_was_shown() throws IOException {
        String profile = got("profile?" + field("/team/engineers", "7") + "&" + field("/funding/month", "") + "&"
                + field("/funding/invested", ""));
        Startup kept = ProfileReader.read(profile.substring(profile.indexOf("\r\n\r\n") + 4))
                .startup();
        assertThat(kept.team().engineers().value()).isEqualTo(7);
        assertThat(kept.funding()).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() throws IOException {
        String answer = got("answer?stage=first&" + field("/team/engineers", "many"));
        assertThat(status(answer)).isEqualTo(422);
        assertThat(answer)
                .contains("data-field=\"in-team-engineers\"", "must be a number")
                .doesNotContain("<html");
        String page = got("?" + field("/current/strategy", "nowhere"));
        assertThat(status(page)).isEqualTo(422);
        assertThat(page).contains("<html", "/current/strategy", "nowhere", "Known:");
        assertThat(status(got("answer?stage=first&moved=%2Fteam%2Fengineer"))).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/favicon.ic", "/0123456789abcdee/", "/0123456789abcdef", "/0123456789abcdef0/"})
    void nobody_finds_anything_without_the_token(String path) throws IOException {
        String reply = asked("GET", path.isEmpty() ? "/x" : path);
        assertThat(status(reply)).isEqualTo(404);
        assertThat(reply).doesNotContain("TechFlow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", "[::1]:80", ""})
    void a_name_that_was_made_to_lead_here_is_refused(String name) throws IOException {
        String reply = said(server, "GET /" + TOKEN + "/ HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
        assertThat(status(reply)).isEqualTo(name.isEmpty() ? 400 : 421);
        assertThat(reply).doesNotContain("TechFlow");
    }

    @Test
    void both_names_of_this_machine_are_let_in() throws IOException {
        assertThat(status(said(
                        server,
                        "GET /" + TOKEN + "/profile HTTP/1.1\r\nHost: localhost:"
                                + server.address().getPort() + "\r\nConnection: close\r\n\r\n")))
                .isEqualTo(200);
        assertThat(status(got("profile"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example\r\n",
                "Origin: null\r\n",
                "Origin: https://127.0.0.1\r\n",
                "Sec-Fetch-Site: cross-site\r\n",
                "Sec-Fetch-Site: same-site\r\n"
            })
    void other_pages_of_the_same_browser_are_refused(String header) throws IOException {
        assertThat(status(asked("GET", "/" + TOKEN + "/profile", header))).isEqualTo(403);
    }

    @Test
    void the_page_itself_may_ask() throws IOException {
        assertThat(status(asked(
                        "GET",
                        "/" + TOKEN + "/profile",
                        "Origin: http://" + host() + "\r\n",
                        "Sec-Fetch-Site: same-origin\r\n")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void nothing_but_reading_is_answered(String method) throws IOException {
        assertThat(status(asked(method, "/" + TOKEN + "/profile"))).isEqualTo(405);
    }

    @Test
    void a_head_has_no_body() throws IOException {
        String reply = asked("HEAD", "/" + TOKEN + "/profile");
        assertThat(status(reply)).isEqualTo(200);
        assertThat(reply).endsWith("\r\n\r\n");
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        String head = "GET /" + TOKEN + "/profile HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n";
        assertThat(status(firstSaid(server, head + "Content-Length: 3\r\n\r\n")))
                .isEqualTo(413);
        assertThat(status(said(server, head + "Content-Length: 3\r\n\r\nabc"))).isEqualTo(413);
        assertThat(status(said(server, head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")))
                .isEqualTo(413);
        String most = "/" + TOKEN + "/profile?a=";
        String just = most + "x".repeat(RequestGuard.LONGEST - most.length());
        assertThat(status(asked("GET", just))).isEqualTo(200);
        assertThat(status(asked("GET", just + "x"))).isEqualTo(414);
    }

    @Test
    void an_address_that_cannot_be_read_is_refused() throws IOException {
        assertThat(status(got("profile?%zz=1"))).isEqualTo(400);
        assertThat(status(got("answer?stage=third"))).isEqualTo(400);
        assertThat(status(got("nothing"))).isEqualTo(404);
        assertThat(status(got("profile/../../etc"))).isEqualTo(404);
    }

    @Test
    void nothing_is_kept_by_browsers_shown_in_frames_or_told_to_others() throws IOException {
        assertThat(got("profile"))
                .contains(
                        "Cache-Control: no-store",
                        "X-Content-Type-Options: nosniff",
                        "Referrer-Policy: no-referrer",
                        "Content-Security-Policy: frame-ancestors 'none'",
                        "Cross-Origin-Resource-Policy: same-origin");
        assertThat(status(asked("GET", "/favicon.ico"))).isEqualTo(204);
    }

    @Test
    void one_question_leaves_nothing_behind_for_the_next() throws Exception {
        Pattern figures = Pattern.compile("<div id=\"figures\".*", Pattern.DOTALL);
        List<String> fields = List.of("", field("/team/engineers", "4"), field("/budget/cash", "900000"));
        List<String> alone = new ArrayList<>();
        for (String each : fields) {
            alone.add(figures(figures, got("answer?stage=first&" + each)));
        }
        assertThat(alone).doesNotHaveDuplicates();
        List<Callable<String>> questions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String each = fields.get(i % fields.size());
            questions.add(() -> figures(figures, got("answer?stage=first&" + each)));
        }
        ExecutorService together = Executors.newFixedThreadPool(12);
        try {
            List<Future<String>> answers = together.invokeAll(questions);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i % fields.size()));
            }
        } finally {
            together.shutdownNow();
        }
    }

    private static String figures(Pattern pattern, String reply) {
        Matcher found = pattern.matcher(reply);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void a_few_wait_for_settled_figures_and_more_are_told_to_come_again() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AnswerService desk = new AnswerService(
                startup,
                () -> Assessor.builder()
                        .discovery(Discovery.installed(LocalServerTest.class.getClassLoader()))
                        .withoutSimulation()
                        .billSource(any -> {
                            awaits(release);
                            return Optional.empty();
                        }),
                AnswerService.FIRST_TRIALS);
        Query live = Query.of("stage=settled&%2Fcurrent%2Fstrategy=paas");
        ExecutorService asking = Executors.newCachedThreadPool();
        try {
            List<Future<Reply>> answered = new ArrayList<>();
            answered.add(asking.submit(() -> desk.reply("answer", live)));
            answered.add(asking.submit(() -> desk.reply("", live)));
            answered.add(asking.submit(() -> desk.reply("report", live)));
            answered.add(asking.submit(() -> desk.reply("answer", live)));
            while (desk.waiting() < 3) {
                Thread.onSpinWait();
            }
            for (String path : List.of("answer", "", "report")) {
                assertThat(desk.reply(path, live).status()).isEqualTo(503);
            }
            assertThat(desk.reply("profile", live).status()).isEqualTo(200);
            release.countDown();
            for (Future<Reply> one : answered) {
                assertThat(one.get().status()).isEqualTo(200);
            }
            assertThat(desk.reply("answer", live).status()).isEqualTo(200);
        } finally {
            asking.shutdownNow();
        }
    }

    private static void awaits(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void on_the_usual_port_browsers_name_none() throws Exception {
        HttpURI page = HttpURI.from("/" + TOKEN + "/");
        HttpFields bare = HttpFields.build().add("Host", "localhost");
        assertThat(new RequestGuard(TOKEN, 80).refuse("GET", page, bare)).isEmpty();
        assertThat(new RequestGuard(TOKEN, 8080).refuse("GET", page, bare)).isNotEmpty();
    }

    @Test
    void a_fault_is_told_in_the_terminal_and_not_in_the_page() throws IOException {
        try (LocalServer broken = server(() -> Assessor.builder()
                .discovery(Discovery.installed(LocalServerTest.class.getClassLoader()))
                .billSource(any -> {
                    throw new IllegalStateException("a secret of the machine");
                }))) {
            String reply = said(
                    broken,
                    "GET /" + TOKEN + "/answer?stage=first&%2Fcurrent%2Fstrategy=paas HTTP/1.1\r\nHost: 127.0.0.1:"
                            + broken.address().getPort() + "\r\nConnection: close\r\n\r\n");
            assertThat(status(reply)).isEqualTo(500);
            assertThat(reply).doesNotContain("secret");
            assertThat(faults.toString()).contains("a secret of the machine");
        }
    }
}
