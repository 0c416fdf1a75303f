package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A decision that a company took and that was endorsed later, by itself or by what became of it.
 *
 * @param name company and year
 * @param startup what was known of it then
 * @param hindsight the same with the answers of the audit that its later success implies, where that is another
 *     startup; it tells whether a miss is due to an answer that is not known
 * @param direction where history went
 */
record RealDecision(String name, Startup startup, Optional<Startup> hindsight, Direction direction) {
    /** Where the profiles are. */
    static final Path PROFILES = SourceTree.ROOT.resolve("verification/neutrality/src/test/resources/cases");

    private static final ImmutableList<RealDecision> ALL = read();
    private static final Map<Startup, Assessment> ASSESSED = new ConcurrentHashMap<>();

    /** {@return every decision, by name} */
    static ImmutableList<RealDecision> all() {
        return ALL;
    }

    /** What is answered; each startup is assessed once. */
    static Assessment assessed(Startup startup) {
        return ASSESSED.computeIfAbsent(startup, PublicCase.ASSESSOR::assess);
    }

    /** What comes first, however firmly. */
    Optional<Answer> answer() {
        return Answer.of(assessed(startup).verdict());
    }

    /** Whether what comes first goes where history went. */
    boolean right() {
        return answer().filter(direction::holds).isPresent();
    }

    /** Whether it does, or the other branch of its condition does. */
    boolean rightWithCondition() {
        return right()
                || assessed(startup)
                        .verdict()
                        .condition()
                        .map(condition -> new Answer(condition.strategy(), condition.sourcing()))
                        .filter(direction::holds)
                        .isPresent();
    }

    /** Whether it would with what the later success implies. */
    boolean rightInHindsight() {
        return Answer.of(assessed(hindsight.orElse(startup)).verdict())
                .filter(direction::holds)
                .isPresent();
    }

    /** The year in its name. */
    String year() {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    /** What the company was on when it decided. */
    StrategyId current() {
        return PublicCase.on(startup);
    }

    @Override
    public String toString() {
        return name;
    }

    private static ImmutableList<RealDecision> read() {
        Properties directions = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RealDecision.class.getResourceAsStream("/decisions.properties")),
                StandardCharsets.UTF_8)) {
            directions.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ImmutableSortedSet.copyOf(directions.stringPropertyNames()).stream()
                .map(name -> of(name, directions.getProperty(name)))
                .collect(ImmutableList.toImmutableList());
    }

    private static RealDecision of(String name, String direction) {
        Startup startup = profile(name);
        Optional<Startup> hindsight = Optional.of(name + '+')
                .filter(kinder -> Files.exists(file(kinder)))
                .map(RealDecision::profile);
        return new RealDecision(name, startup, hindsight, Direction.parse(direction, PublicCase.on(startup)));
    }

    private static Startup profile(String name) {
        return ProfileReader.read(file(name)).startup();
    }

    private static Path file(String name) {
        return PROFILES.resolve("decisions/" + name + ".json");
    }
}
