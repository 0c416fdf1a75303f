package dev.footing.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Plugin;
import dev.footing.core.discovery.PluginDirectory;
import dev.footing.core.discovery.Proposals;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/**
 * Plugins from a folder, beside those that are installed. Each has ten seconds to load, to describe itself and to
 * answer once. One that takes longer is left out and reported; its thread ends with the command at the latest. Later
 * calls are not timed, so that no clock decides what the result is.
 */
final class PluginOptions {
    private final PluginTimeout timeout;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Asks the plugins in this folder, too: jars with a strategy provider each.")
    private Optional<Path> folder = Optional.empty();

    PluginOptions(PluginTimeout timeout) {
        this.timeout = timeout;
    }

    /** The providers that were found, usable for as long as this is open. */
    record Opened(Discovery discovery, Optional<PluginDirectory> directory) implements AutoCloseable {
        @Override
        public void close() {
            directory.ifPresent(PluginDirectory::close);
        }
    }

    /** Loads the plugins and asks each for strategies for a startup. */
    Opened open(Startup startup) {
        return open(loaded -> Proposals.ask(loaded, startup));
    }

    /**
     * Loads the plugins and tries each.
     *
     * @param trial the first call of a plugin that has described itself; it lets no fault of the plugin through
     */
    Opened open(Consumer<Discovery> trial) {
        Discovery installed = Discovery.installed(PluginOptions.class.getClassLoader());
        if (folder.isEmpty()) {
            return new Opened(installed, Optional.empty());
        }
        PluginDirectory directory = PluginDirectory.open(
                InputFile.checked("--plugins", folder.orElseThrow(), "Name a folder; . is the one that you are in."));
        try {
            Discovery found = new Discovery(ImmutableList.of(), directory.problems(), ImmutableList.of());
            for (Plugin plugin : directory.plugins()) {
                found = found.with(firstCall(plugin, trial));
            }
            return new Opened(installed.with(found), Optional.of(directory));
        } catch (RuntimeException | Error fault) {
            directory.close();
            throw fault;
        }
    }

    private Discovery firstCall(Plugin plugin, Consumer<Discovery> trial) {
        FutureTask<Discovery> call = new FutureTask<>(() -> {
            Discovery loaded = plugin.load();
            trial.accept(loaded);
            return loaded;
        });
        Thread thread = new Thread(call, "plugin " + plugin.artifact());
        thread.setDaemon(true);
        thread.start();
        try {
            return timeout.await(plugin.artifact(), call);
        } catch (TimeoutException late) {
            call.cancel(true);
            return new Discovery(ImmutableList.of(), ImmutableList.of(late(plugin)), ImmutableList.of());
        } catch (ExecutionException fault) {
            Optional.ofNullable(fault.getCause()).ifPresent(Throwables::throwIfUnchecked);
            throw new IllegalStateException("Loading a plugin throws nothing that is checked.", fault);
        } catch (InterruptedException stop) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while " + plugin.artifact() + " was loading.");
        }
    }

    private static Problem late(Plugin plugin) {
        return Problem.ofProvider(
                plugin.artifact(),
                "still busy",
                "must load and give its first answer within " + PluginTimeout.SECONDS + " seconds",
                "Mend or remove the plugin. The other strategies are not affected.");
    }
}
