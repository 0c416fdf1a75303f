/**
 * The contract of a strategy plugin, between whoever writes a {@link dev.footing.api.spi.StrategyProvider} and the host
 * that asks it. Start reading there. The testkit's {@code StrategyProviderContract} holds a plugin to it.
 *
 * <p><b>What a provider is.</b> A public final class whose name ends in {@code Provider}, with a public constructor
 * without arguments, named both in {@code META-INF/services/dev.footing.api.spi.StrategyProvider}, which the class path
 * and folders of plugins read, and in {@code module-info}, which the module path reads. One that is handed to the host
 * in code needs neither.
 *
 * <p><b>What saves code.</b> {@link dev.footing.api.spi.StrategyTemplate} is one strategy as a table of numbers,
 * {@link dev.footing.api.spi.StrategyTemplates} answers for all of a provider, and
 * {@link dev.footing.api.spi.StrategyDivision} divides a strategy by component. A provider may do without them.
 *
 * <p><b>What is called when.</b> The constructor once for each discovery; then
 * {@link dev.footing.api.spi.StrategyProvider#info()}; then {@link dev.footing.api.spi.StrategyProvider#propose}, any
 * number of times, for as long as the host likes: once for each startup, and again for the same one with other inputs.
 * Calls come from any thread and may overlap. Nothing is called at the end; there is nothing to close.
 * {@link dev.footing.api.spi.StrategyProvider#components} is called beside {@code propose}, and a fault in it costs the
 * options for components alone.
 *
 * <p><b>What it promises.</b> It is stateless, pure and cheap: no fields that change, no files, no network, no clock,
 * no environment, no randomness, no threads, and no work that would be worth a cache. Equal startups get equal
 * strategies; a startup's name, and the evidence of its numbers, are for readers and change nothing. It speaks of its
 * own strategies only and never asks which others are installed. Arguments are never null; answers must not be.
 *
 * <p><b>Names.</b> A provider's id is the namespace of its strategies: {@code acme} has {@code acme.on-premises}. Ids
 * that begin with {@code footing.}, and strategies without a namespace, are the built-in ones. Two strangers who claim
 * one name are both left out.
 *
 * <p><b>Failures.</b> Whatever is thrown, an error included, and an answer that breaks a rule, costs the provider its
 * strategies and adds one problem to the result, with artifact, rule and way out; the run goes on and all others get
 * the figures that they would have had. Faults of the machine, such as a lack of memory, are thrown on. A call that
 * never returns is not stopped: the library has no limit of time, as a clock must not decide what a result is.
 *
 * <p><b>Evolution.</b> {@link dev.footing.api.spi.StrategyProvider#SPI_LEVEL} goes up when an old plugin could be
 * misunderstood; a host uses its own level only, and tells both sides of a mismatch what to get. New methods will be
 * default methods.
 */
@NullMarked
package dev.footing.api.spi;

import org.jspecify.annotations.NullMarked;
