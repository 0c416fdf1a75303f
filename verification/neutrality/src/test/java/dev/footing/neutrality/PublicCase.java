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

/** A profile of a company that told what it did, and where that points. */
record PublicCase(String name, Startup startup, Direction direction) {
    /** What answers: all installed strategies under {@code field-2025}. */
    static final Assessor ASSESSOR = Assessor.withInstalledStrategies();

    private static final ImmutableList<PublicCase> ALL = read();

    /** {@return every case, by name} */
    static ImmutableList<PublicCase> all() {
        return ALL;
    }

    static PublicCase named(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
    }

    Optional<Answer> answer() {
        return Answer.of(ASSESSOR.assess(startup).verdict());
    }

    /** What the company was on when it asked. */
    StrategyId current() {
        return startup.current()
                .flatMap(current -> current.strategy().map(StrategyId::of))
                .orElseThrow();
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
                .map(name -> new PublicCase(
                        name,
                        ProfileReader.read(SourceTree.ROOT.resolve("examples/profiles/" + name + ".json"))
                                .startup(),
                        Direction.parse(directions.getProperty(name))))
                .collect(ImmutableList.toImmutableList());
    }
}
