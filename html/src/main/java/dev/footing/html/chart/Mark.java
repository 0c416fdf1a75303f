package dev.footing.html.chart;

/**
 * Something that is drawn, in the units of its {@link Drawing}. Its look is a class of the style sheet, never a colour.
 */
public sealed interface Mark permits Mark.Line, Mark.Box, Mark.Shape, Mark.Dot, Mark.Label {
    /** {@return its class in the style sheet, or several, parted by blanks} */
    String look();

    /**
     * A straight line.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param look its class
     */
    record Line(double x1, double y1, double x2, double y2, String look) implements Mark {}

    /**
     * A rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param look its class
     * @param tip what is said of it where a pointer rests on it; empty for nothing
     */
    record Box(double x, double y, double width, double height, String look, String tip) implements Mark {}

    /**
     * An outline or a shape.
     *
     * @param path its path in the language of SVG
     * @param look its class
     * @param tip what is said of it where a pointer rests on it; empty for nothing
     */
    record Shape(String path, String look, String tip) implements Mark {}

    /**
     * A filled circle.
     *
     * @param x its middle
     * @param y its middle
     * @param radius its radius
     * @param look its class
     * @param tip what is said of it where a pointer rests on it; empty for nothing
     */
    record Dot(double x, double y, double radius, String look, String tip) implements Mark {}

    /**
     * A text in one line.
     *
     * @param x where it is anchored
     * @param y its base line
     * @param look its class, which says how it is anchored, too
     * @param text the text
     */
    record Label(double x, double y, String look, String text) implements Mark {}
}
