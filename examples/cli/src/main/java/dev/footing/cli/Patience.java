package dev.footing.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long the command waits for the first call of a plugin. */
interface Patience {
    /** How long the command waits. */
    int SECONDS = 10;

    /**
     * Waits for a call.
     *
     * @param plugin the plugin's file name
     * @param call the call, which is under way
     * @throws TimeoutException where it takes too long
     * @throws ExecutionException where it threw
     * @throws InterruptedException where somebody wants the command to stop
     */
    <T> T await(String plugin, Future<T> call) throws TimeoutException, ExecutionException, InterruptedException;

    /** {@return waits for ten seconds} */
    static Patience tenSeconds() {
        return new Patience() {
            @Override
            public <T> T await(String plugin, Future<T> call)
                    throws TimeoutException, ExecutionException, InterruptedException {
                return call.get(SECONDS, TimeUnit.SECONDS);
            }
        };
    }
}
