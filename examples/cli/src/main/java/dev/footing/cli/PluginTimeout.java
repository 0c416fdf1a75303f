package dev.footing.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits a limited time for the first call of a plugin. */
interface PluginTimeout {
    /** The limit, in seconds. */
    int SECONDS = 10;

    /**
     * Waits for a call.
     *
     * @param plugin the plugin's file name
     * @param call the running call
     * @throws TimeoutException where it takes too long
     * @throws ExecutionException where it threw
     * @throws InterruptedException where the command is being stopped
     */
    <T> T await(String plugin, Future<T> call) throws TimeoutException, ExecutionException, InterruptedException;

    /** {@return a limit of ten seconds} */
    static PluginTimeout tenSeconds() {
        return new PluginTimeout() {
            @Override
            public <T> T await(String plugin, Future<T> call)
                    throws TimeoutException, ExecutionException, InterruptedException {
                return call.get(SECONDS, TimeUnit.SECONDS);
            }
        };
    }
}
