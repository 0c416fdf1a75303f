package dev.footing.cli;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.description.Member;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.formats.portfolio.PortfolioTally;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;

/**
 * Rows into a table of a database, in batches, each a transaction. A row is known by the startup and the hash of the
 * row, and one that is there is left as it is, so a run that is repeated writes nothing twice. What is known of
 * PostgreSQL and SQLite is used, and nothing else. The driver is the user's.
 */
final class PortfolioTable implements PortfolioSink {
    /** The table, which is created where it is missing. */
    static final String NAME = "footing_summary";

    private static final int LONGEST = 200;

    private final PortfolioSink rows;
    private final String shown;
    private final Connection connection;
    private final List<SummaryRow> waiting = new ArrayList<>();
    private long entries;

    private PortfolioTable(PortfolioSink rows, String url) {
        this.rows = rows;
        this.shown = url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
        this.entries = rows.before();
        this.connection = trying(() -> {
            Connection opened = DriverManager.getConnection(url);
            opened.setAutoCommit(false);
            try (Statement statement = opened.createStatement()) {
                statement.execute(created());
            }
            opened.commit();
            return opened;
        });
    }

    /**
     * Opens a database, and creates the table where it is missing.
     *
     * @param url where it is, as its driver has it
     * @param rows where the rows go as well, after they are in the table
     */
    static PortfolioTable open(String url, PortfolioSink rows) {
        return new PortfolioTable(rows, url);
    }

    private static ImmutableList<Member<SummaryRow>> members() {
        return ImmutableList.copyOf(SummaryRow.DESCRIPTION.members());
    }

    /** A name that needs no quotes. */
    private static String column(Member<SummaryRow> member) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, member.name());
    }

    private static String created() {
        return members().stream()
                .map(member -> column(member) + " " + type(member.type().bare()))
                .collect(Collectors.joining(
                        ", ", "create table if not exists " + NAME + " (", ", primary key (startup, row_hash))"));
    }

    private static String type(ValueType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case NUMBER -> "double precision";
                case WHOLE, LARGE_WHOLE -> "bigint";
                case AMOUNT -> "numeric";
                default -> "text";
            };
        }
        return "text";
    }

    private static String inserted() {
        ImmutableList<Member<SummaryRow>> members = members();
        return "insert into " + NAME
                + members.stream().map(PortfolioTable::column).collect(Collectors.joining(", ", " (", ")"))
                + members.stream().map(member -> "?").collect(Collectors.joining(", ", " values (", ")"))
                + " on conflict do nothing";
    }

    @Override
    public long before() {
        return rows.before();
    }

    @Override
    public String hashBefore() {
        return rows.hashBefore();
    }

    @Override
    public PortfolioTally tally() {
        return rows.tally();
    }

    /** Files never say of a row that it is written which is not in the table yet. */
    @Override
    public boolean write(PortfolioEntry entry) {
        entry.written().ifPresent(written -> waiting.add(written.row()));
        entries++;
        if (entries % PortfolioFiles.STEP == 0) {
            insert();
        }
        return rows.write(entry);
    }

    private void insert() {
        trying(() -> {
            try (PreparedStatement statement = connection.prepareStatement(inserted())) {
                for (SummaryRow row : waiting) {
                    ImmutableList<Member<SummaryRow>> members = members();
                    for (int i = 0; i < members.size(); i++) {
                        set(statement, i + 1, members.get(i), row);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
            waiting.clear();
            return entries;
        });
    }

    private static void set(PreparedStatement statement, int index, Member<SummaryRow> member, SummaryRow row)
            throws SQLException {
        Optional<?> held = member.get(row);
        if (held.isEmpty()) {
            statement.setObject(index, null);
        } else if (held.orElseThrow() instanceof Double number) {
            statement.setDouble(index, number);
        } else if (held.orElseThrow() instanceof Measure measure) {
            statement.setDouble(index, measure.value());
        } else if (held.orElseThrow() instanceof BigMoneyProvider amount) {
            statement.setBigDecimal(index, amount.toBigMoney().getAmount());
        } else if (held.orElseThrow() instanceof Number whole) {
            statement.setLong(index, whole.longValue());
        } else if (held.orElseThrow() instanceof Identified constant) {
            statement.setString(index, constant.id());
        } else {
            statement.setString(index, held.orElseThrow().toString());
        }
    }

    @Override
    public void keep() {
        insert();
        rows.keep();
    }

    @Override
    public void finish() {
        insert();
        rows.finish();
    }

    @Override
    public void close() {
        try (rows) {
            trying(() -> {
                connection.close();
                return entries;
            });
        }
    }

    private interface Step<T> {
        T run() throws SQLException;
    }

    /** Of a batch, what is behind its failure, and not the statement with all its values. */
    private static String reason(SQLException cannot) {
        SQLException cause = cannot.getNextException() == null ? cannot : cannot.getNextException();
        String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message;
    }

    private <T> T trying(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException cannot) {
            String why = reason(cannot);
            String wayOut = why.contains("No suitable driver")
                    ? "Put the driver's jar on the class path: java -cp footing.jar:driver.jar dev.footing.cli.Main."
                    : "Run it again once that is mended: rows that are there are not written twice.";
            throw new UsageException("The database " + shown + " cannot be used: " + why + ". " + wayOut);
        }
    }
}
