/** A program of somebody else. */
module com.example.consumer {
    requires dev.footing.core;
}
