package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A profile of a company that published what it did, and the direction to which that points. */
record PublicCase(String name, Startup startup, Direction direction) {
    /** What answers: all installed strategies under the rules that stand in by default. */
    static final Assessor ASSESSOR = Assessor.withInstalledStrategies();

    private static final ImmutableList<PublicCase> ALL = read();

    /** {@return every case, by name} */
    static ImmutableList<PublicCase> all() {
        return ALL;
    }

    static PublicCase named(String name) {
        return ALL.stream()
                .filter(publicCase -> publicCase.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    Optional<Answer> answer() {
        return Answer.of(ASSESSOR.assess(startup).verdict());
    }

    /** What the company was on when it asked. */
    StrategyId current() {
        return on(startup);
    }

    @Override
    public String toString() {
        return name;
    }

    private static ImmutableList<PublicCase> read() {
        Properties directions = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PublicCase.class.getResourceAsStream("/cases.properties")),
                StandardCharsets.UTF_8)) {
            directions.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ImmutableSortedSet.copyOf(directions.stringPropertyNames()).stream()
                .map(name -> of(name, directions.getProperty(name)))
                .collect(ImmutableList.toImmutableList());
    }

    private static PublicCase of(String name, String direction) {
        Startup startup = ProfileReader.read(SourceTree.ROOT.resolve("examples/profiles/" + name + ".json"))
                .startup();
        return new PublicCase(name, startup, Direction.parse(direction, on(startup)));
    }

    /** What a startup is on. */
    static StrategyId on(Startup startup) {
        return startup.current()
                .flatMap(current -> current.strategy().map(StrategyId::of))
                .orElseThrow();
    }
}
