package dev.footing.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Plugin;
import dev.footing.core.discovery.PluginDirectory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/**
 * Plugins from a folder, beside those that are installed. Each has ten seconds to load, to say who it is and to answer
 * once. One that takes longer is left out and told; its thread is left behind, and ends with the command at the latest.
 * Later calls are not timed, so that no clock decides what the result is.
 */
final class Plugins {
    private final Patience patience;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Asks the plugins in this folder, too: jars with a strategy provider each.")
    private Optional<Path> folder = Optional.empty();

    Plugins(Patience patience) {
        this.patience = patience;
    }

    /** Everything that can be asked, for as long as it is open. */
    record Opened(Discovery discovery, Optional<PluginDirectory> directory) implements AutoCloseable {
        @Override
        public void close() {
            directory.ifPresent(PluginDirectory::close);
        }
    }

    /**
     * Loads the plugins and tries each.
     *
     * @param trial what a plugin is asked first once it has said who it is; it may throw nothing of the plugin's
     */
    Opened open(Consumer<Discovery> trial) {
        Discovery installed = Discovery.installed(Plugins.class.getClassLoader());
        if (folder.isEmpty()) {
            return new Opened(installed, Optional.empty());
        }
        PluginDirectory directory = PluginDirectory.open(
                InFile.checked("--plugins", folder.orElseThrow(), "Name a folder; . is the one that you are in."));
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
            return patience.await(plugin.artifact(), call);
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
                "must load and give its first answer within " + Patience.SECONDS + " seconds",
                "Mend or remove the plugin. The other strategies are not affected.");
    }
}
