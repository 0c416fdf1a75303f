/** A program outside of the build. */
module com.example.consumer {
    requires dev.footing.core;
    requires static dev.footing.formats;
    requires static dev.footing.html;
}
