import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Generated startups, and a file of them as JSON lines. Arguments: startups, file. */
public final class Fund {
    public static void main(String[] words) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(words[1]))) {
            for (int i = 0; i < Integer.parseInt(words[0]); i++) {
                out.write(ProfileWriter.text(startup(i)).replace("\n", " "));
                out.newLine();
            }
        }
    }

    /** One of them, always the same by its number. */
    static Startup startup(int i) {
        return StartupGenerator.next(
                Seeds.random(90_000 + i), List.of(StrategyId.of("paas"), StrategyId.of("self-run-kubernetes")));
    }
}
