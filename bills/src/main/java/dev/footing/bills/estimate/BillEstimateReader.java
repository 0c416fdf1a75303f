package dev.footing.bills.estimate;

import dev.footing.bills.mapping.ServiceMapping;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads estimates, recognized by their structure, whatever the file is called. */
public final class BillEstimateReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BillEstimateReader() {}

    /**
     * Reads a text to its end, if it is an estimate.
     *
     * @param file what messages call it
     * @param in its bytes, which are left at their beginning where it is none
     * @param mapping places types of resources
     * @return the estimate; empty where the text is none
     * @throws IOException where it cannot be read
     * @throws dev.footing.api.problem.InvalidProfileException where it is an estimate that cannot be used
     */
    public static Optional<BillEstimate> read(String file, BufferedInputStream in, ServiceMapping mapping)
            throws IOException {
        Optional<EstimateForm> form = EstimateForm.of(in);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Reader text = text(in);
        return Optional.of(
                switch (form.get()) {
                    case INFRACOST -> InfracostReader.read(file, text, mapping);
                    case OPENCOST -> OpenCostReader.read(file, text, mapping);
                    case OPENCOST_TABLE -> OpenCostTable.read(file, text, mapping);
                });
    }

    private static Reader text(BufferedInputStream in) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
