package dev.footing.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How the program ends. Success is earned by reaching the end of the command: where code of a plugin exits before, the
 * program ends as a fault that names it. What a plugin wants to run at the end may take five seconds. A plugin that
 * halts the Java machine itself cannot be caught.
 */
final class Ending {
    private static final int SECONDS = 5;

    private final PrintWriter err;
    private final CountDownLatch reached = new CountDownLatch(1);

    private Ending(PrintWriter err) {
        this.err = err;
    }

    /** Watches for an end that comes before the command has reached its own. */
    static Ending watched(PrintWriter err) {
        Ending ending = new Ending(err);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::look, "end"));
        return ending;
    }

    /** Ends the program; does not return. */
    void with(int code) {
        reached.countDown();
        Thread limit = new Thread(() -> halt(code), "limit of the end");
        limit.setDaemon(true);
        limit.start();
        System.exit(code);
    }

    private void look() {
        if (reached.getCount() > 0) {
            caller().ifPresent(type -> {
                err.println(
                        "footing: " + type + " ended the program before the command was done, so there is no result."
                                + " Mend or remove the plugin that it belongs to.");
                err.flush();
                Runtime.getRuntime().halt(Main.FAULT);
            });
        }
    }

    /** Ends the program for good where what runs at its end does not come to an end. */
    @SuppressWarnings("SystemExitOutsideMain")
    private void halt(int code) {
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        err.println("footing: something that a plugin runs at the end of the program did not end within " + SECONDS
                + " seconds; it was stopped. The result is complete.");
        err.flush();
        Runtime.getRuntime().halt(code);
    }

    /** Which class called for the end; empty where a signal did. */
    private static Optional<String> caller() {
        return Thread.getAllStackTraces().values().stream()
                .map(Arrays::asList)
                .flatMap(frames -> Stream.iterate(0, i -> i + 1)
                        .limit(frames.size())
                        .filter(i -> isExit(frames.get(i)))
                        .map(i -> frames.stream()
                                .skip(i)
                                .filter(frame -> !isExit(frame))
                                .findFirst()
                                .map(StackTraceElement::getClassName)
                                .orElse("code that is not known")))
                .findFirst();
    }

    private static boolean isExit(StackTraceElement frame) {
        return (frame.getClassName().equals("java.lang.Runtime")
                        || frame.getClassName().equals("java.lang.System"))
                && frame.getMethodName().equals("exit");
    }
}
