package dev.footing.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private record Point(String name, double height, OptionalDouble width) {}

    private record Line(Point start, Optional<Point> end) {}

    private static final Description<Point> POINT = Description.of(Point.class)
            .add("name", ValueType.text(), "what it is called", Point::name)
            .add("height", ValueType.number(Unit.MONTHS), "how high it is", Point::height)
            .orNull("width", ValueType.number(Unit.RATIO), "how wide it is", Point::width)
            .readBy(read -> new Point(read.get("name", String.class), read.get("height", Double.class), width(read)))
            .build();

    private static final Point WIDE = new Point("a", 2, OptionalDouble.of(3));
    private static final Point NARROW = new Point("a", 2, OptionalDouble.empty());

    @Test
    void members_come_in_their_order_with_value_unit_and_presence() {
        assertThat(POINT.members()).extracting(Member::name).containsExactly("name", "height", "width");
        assertThat(POINT.member("height").get(WIDE)).isEqualTo(Optional.of(2.0));
        assertThat(POINT.member("height").type().unit()).isEqualTo(Unit.MONTHS);
        assertThat(POINT.member("width").get(NARROW)).isEmpty();
        assertThat(POINT.member("width").presence()).isEqualTo(Presence.NULLABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POINT.member("depth"))
                .withMessageContaining("depth");
    }

    @Test
    void an_optional_of_any_kind_is_what_it_holds() {
        Description<Integer> description = Description.of(Integer.class)
                .maybe("double", ValueType.number(Unit.NONE), "a number", number -> OptionalDouble.of(number))
                .maybe("int", ValueType.whole(0, Unit.NONE), "a number", number -> OptionalInt.of(number))
                .maybe("long", ValueType.whole(0, Unit.NONE), "a number", number -> OptionalLong.of(number))
                .maybe("grade", ValueType.text(), "a word", number -> Optional.of(Grade.MEASURED))
                .build();
        List<Object> held = new ArrayList<>();
        description.members().forEach(member -> held.add(member.get(7).orElseThrow()));
        assertThat(held).containsExactly(7.0, 7, 7L, Grade.MEASURED.toString());
    }

    @Test
    void members_of_parts_stand_among_those_of_the_value_and_go_with_the_part() {
        Description<Line> line =
                Description.of(Line.class).all(Line::start, POINT).build();
        assertThat(line.member("width").presence()).isEqualTo(Presence.NULLABLE);
        Description<Line> ends =
                Description.of(Line.class).maybeAll(Line::end, POINT).build();
        assertThat(ends.member("width").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(ends.member("name").get(new Line(WIDE, Optional.empty()))).isEmpty();
        assertThat(ends.member("height").get(new Line(WIDE, Optional.of(NARROW))))
                .isEqualTo(Optional.of(2.0));
    }

    @Test
    void all_members_are_hashed_unless_some_are_named() {
        assertThat(hash(POINT, WIDE))
                .isEqualTo(new Encoding()
                        .put("p.name", "a")
                        .put("p.height", 2.0)
                        .put("p.width", 3.0)
                        .sha256());
        assertThat(hash(POINT, NARROW))
                .isEqualTo(
                        new Encoding().put("p.name", "a").put("p.height", 2.0).sha256());
        Description<Point> named = Description.of(Point.class)
                .add("name", ValueType.text(), "what it is called", Point::name)
                .add("height", ValueType.number(Unit.MONTHS), "how high it is", Point::height)
                .hashedAs("doubled", point -> 2 * point.height())
                .hashed("name")
                .build();
        assertThat(hash(named, WIDE))
                .isEqualTo(
                        new Encoding().put("p.doubled", 4.0).put("p.name", "a").sha256());
    }

    @Test
    void schemas_may_list_members_in_another_order_but_each_of_them_once() {
        Description.Builder<Point> point = Description.of(Point.class)
                .add("name", ValueType.text(), "what it is called", Point::name)
                .add("height", ValueType.number(Unit.MONTHS), "how high it is", Point::height);
        assertThat(point.listed("height", "name").build().listed())
                .extracting(Member::name)
                .containsExactly("height", "name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> point.listed("name").build());
    }

    @Test
    void a_value_is_made_of_what_was_read() {
        assertThat(POINT.make(new ReadMembers(ImmutableMap.of("name", "a", "height", 2.0, "width", 3.0))))
                .isEqualTo(WIDE);
        assertThat(POINT.make(new ReadMembers(ImmutableMap.of("name", "a", "height", 2.0))))
                .isEqualTo(NARROW);
    }

    private static OptionalDouble width(ReadMembers read) {
        Optional<Double> width = read.find("width", Double.class);
        return width.isPresent() ? OptionalDouble.of(width.get()) : OptionalDouble.empty();
    }

    private static <T> String hash(Description<T> description, T value) {
        Encoding encoding = new Encoding();
        description.encodeTo(value, encoding, "p.");
        return encoding.sha256();
    }
}
