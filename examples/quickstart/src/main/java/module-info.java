/** The quickstart of the README, as a module: what an application requires to use Footing. */
module dev.footing.examples.quickstart {
    requires dev.footing.core;

    exports dev.footing.examples.quickstart;
}
