package dev.footing.api.description;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the members of a type are, in the order in which documents write them. JSON, schemas, CSV, hashes and readers
 * follow from it.
 *
 * <pre>{@code
 * Description<Probability> probability = Description.of(Probability.class)
 *     .share("probability", "the share of trials", Probability::probability)
 *     .add("error", ValueType.NOT_NEGATIVE, "its standard error", Probability::error)
 *     .build();
 * }</pre>
 *
 * @param <T> the type that is described
 */
public final class Description<T> {
    private final Class<?> type;
    private final String meaning;
    private final boolean titled;
    private final ImmutableList<Member<T>> members;
    private final ImmutableList<Member<T>> listed;
    private final ImmutableList<Member<T>> hashed;
    private final Function<ReadMembers, Object> reading;

    private Description(Builder<T> builder) {
        this.type = builder.type;
        this.meaning = builder.meaning;
        this.titled = builder.titled;
        this.members = ImmutableList.copyOf(builder.members);
        this.listed = builder.listed.isEmpty() ? members : builder.named(builder.listed);
        this.hashed = builder.hashed.isEmpty() ? members : ImmutableList.copyOf(builder.hashed);
        this.reading = builder.reading;
        if (listed.size() != members.size()) {
            throw new IllegalArgumentException("Each of " + members + " is listed once, but got " + listed + ".");
        }
    }

    /**
     * Starts a description.
     *
     * @param type the type that is described
     * @param <T> the type that is described
     * @return a builder without a member
     */
    public static <T> Builder<T> of(Class<? super T> type) {
        return new Builder<>(type);
    }

    /**
     * Describes the parameters of a table, each with its label as meaning.
     *
     * @param type the type that has them
     * @param table the table
     * @param optional paths of those that a value may lack; what is neutral is left out anyway
     * @param <T> the type that has them
     * @return the description
     */
    public static <T> Description<T> of(
            Class<T> type, ImmutableList<Parameter<T>> table, ImmutableList<String> optional) {
        Builder<T> parameters = of(type).titled();
        for (Parameter<T> parameter : table) {
            parameters.member(
                    parameter.path(),
                    new ValueType.Formed(parameter.form(), parameter.unit()),
                    parameter.label(),
                    parameter.optional() || optional.contains(parameter.path()) ? Presence.OPTIONAL : Presence.REQUIRED,
                    parameter::stated);
        }
        return parameters.build();
    }

    /** {@return the type that is described} */
    public Class<?> type() {
        return type;
    }

    /** {@return what schemas say of the object itself; may be blank} */
    public String meaning() {
        return meaning;
    }

    /** {@return whether schemas have the meaning and the unit of each member as its title} */
    public boolean titled() {
        return titled;
    }

    /** {@return the members, in the order of documents} */
    public ImmutableList<Member<T>> members() {
        return members;
    }

    /** {@return the members, in the order in which schemas list them} */
    public ImmutableList<Member<T>> listed() {
        return listed;
    }

    /** {@return what enters a hash, in its order; the names are those of the canonical text} */
    public ImmutableList<Member<T>> hashed() {
        return hashed;
    }

    /**
     * Looks up a member.
     *
     * @param name its name
     * @return the member
     * @throws IllegalArgumentException where there is none of that name
     */
    public Member<T> member(String name) {
        return named(members, name);
    }

    /**
     * Adds the members that are hashed to a canonical text; absent ones add nothing.
     *
     * @param from a value
     * @param encoding the text
     * @param prefix stands before the name of each member
     */
    public void encodeTo(T from, Encoding encoding, String prefix) {
        for (Member<T> member : hashed) {
            encoding.put(prefix + member.name(), member.get(from));
        }
    }

    /**
     * Makes a value of what was read.
     *
     * @param read its members
     * @return the value, of the described type, or the members themselves where they are those of the value around it
     * @throws dev.footing.api.problem.InvalidValueException where there is no such value
     */
    public Object make(ReadMembers read) {
        return reading.apply(read);
    }

    private static <T> Member<T> named(Iterable<Member<T>> members, String name) {
        for (Member<T> member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        throw new IllegalArgumentException("No member is called " + name + ": " + members + ".");
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + members;
    }

    /**
     * Adds members in the order of documents.
     *
     * @param <T> the type that is described
     */
    public static final class Builder<T> extends MemberKinds<T> {
        private final Class<?> type;
        private final List<Member<T>> members = new ArrayList<>();
        private final List<Member<T>> hashed = new ArrayList<>();
        private final List<String> listed = new ArrayList<>();
        private String meaning = "";
        private boolean titled;
        private Function<ReadMembers, Object> reading = read -> read;

        private Builder(Class<?> type) {
            this.type = type;
        }

        @Override
        public Builder<T> add(String name, ValueType held, String meant, Function<T, Object> getter) {
            return member(name, held, meant, Presence.REQUIRED, getter);
        }

        @Override
        public Builder<T> maybe(String name, ValueType held, String meant, Function<T, Object> getter) {
            return member(name, held, meant, Presence.OPTIONAL, getter);
        }

        @Override
        public Builder<T> orNull(String name, ValueType held, String meant, Function<T, Object> getter) {
            return member(name, held, meant, Presence.NULLABLE, getter);
        }

        /**
         * Adds the members of a part among those of the value.
         *
         * @param part reads the part
         * @param described what the part is
         * @param <U> the type of the part
         * @return this
         */
        public <U> Builder<T> all(Function<T, U> part, Description<U> described) {
            described.members.forEach(member -> members.add(member.of(part)));
            return this;
        }

        /**
         * Adds the members of a part that may be absent; they are absent with it.
         *
         * @param part reads the part
         * @param described what the part is
         * @param <U> the type of the part
         * @return this
         */
        public <U> Builder<T> maybeAll(Function<T, Optional<U>> part, Description<U> described) {
            described.members.forEach(member -> members.add(member.ofOptional(part)));
            return this;
        }

        /** {@return this, with the meaning of the member just added in schemas} */
        public Builder<T> documented() {
            members.set(members.size() - 1, last().documentedInSchemas());
            return this;
        }

        /** {@return this, with the member just added left alone by readers, as it follows from others} */
        public Builder<T> derived() {
            members.set(members.size() - 1, last().derivedFromOthers());
            return this;
        }

        /**
         * Sets what schemas say of the object itself.
         *
         * @param said a few words
         * @return this
         */
        public Builder<T> meaning(String said) {
            meaning = Objects.requireNonNull(said, "said");
            return this;
        }

        /** {@return this, with the meaning and the unit of each member as its title in schemas} */
        public Builder<T> titled() {
            titled = true;
            return this;
        }

        /**
         * Sets the order in which schemas list the members, where it was published in another one than that of
         * documents.
         *
         * @param names the name of every member
         * @return this
         */
        public Builder<T> listed(String... names) {
            listed.addAll(ImmutableList.copyOf(names));
            return this;
        }

        /**
         * Hashes members, after what was named so before; where nothing is named, all of them are.
         *
         * @param names their names
         * @return this
         */
        public Builder<T> hashed(String... names) {
            hashed.addAll(named(ImmutableList.copyOf(names)));
            return this;
        }

        /**
         * Hashes what documents have in another form.
         *
         * @param path its name in the canonical text
         * @param getter reads it; empty where there is no value
         * @return this
         */
        public Builder<T> hashedAs(String path, Function<T, Object> getter) {
            hashed.add(new Member<>(path, ValueType.any(), path, Presence.OPTIONAL, false, false, getter));
            return this;
        }

        /**
         * Sets how a value is made of members that were read.
         *
         * @param maker makes it, or refuses the members
         * @return this
         */
        public Builder<T> readBy(Function<ReadMembers, T> maker) {
            reading = maker::apply;
            return this;
        }

        /** {@return the description} */
        public Description<T> build() {
            return new Description<>(this);
        }

        private Member<T> last() {
            return members.get(members.size() - 1);
        }

        private Builder<T> member(
                String name, ValueType held, String meant, Presence presence, Function<T, Object> getter) {
            members.add(new Member<>(
                    Objects.requireNonNull(name, "name"),
                    Objects.requireNonNull(held, "held"),
                    Objects.requireNonNull(meant, "meant"),
                    presence,
                    false,
                    false,
                    Objects.requireNonNull(getter, "getter")));
            return this;
        }

        private ImmutableList<Member<T>> named(List<String> names) {
            return names.stream()
                    .map(name -> Description.named(members, name))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
