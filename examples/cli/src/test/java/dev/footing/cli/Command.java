package dev.footing.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One run of the command within the test's own process. */
record Command(int exitCode, String out, String err) {
    static final Path PROFILES = Path.of("../profiles");

    static Command run(String... arguments) {
        return run(PluginTimeout.tenSeconds(), arguments);
    }

    static Command run(PluginTimeout patience, String... arguments) {
        return run(patience, Screen.PLAIN, arguments);
    }

    static Command run(Screen screen, String... arguments) {
        return run(PluginTimeout.tenSeconds(), screen, arguments);
    }

    private static Command run(PluginTimeout patience, Screen screen, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(patience, screen, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Command(code, out.toString(), err.toString());
    }

    static String profile(String name) {
        return PROFILES.resolve(name + ".json").toString();
    }
}
