package com.example.consumer;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.html.HtmlReport;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;

/** Reads a profile, assesses it, and writes what there is to write. */
public final class Documents {
    private static final String PROFILE = "name: Documents\n"
            + "budget: {cash: 2000000}\n"
            + "team: {engineers: 8, monthlyCostPerEngineer: 12500}\n"
            + "funding: {month: 18}\n";

    private Documents() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Startup startup = ProfileReader.readYaml(PROFILE).startup();
        Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
        System.out.println("schema: " + ResultWriter.write(assessment).contains(ResultWriter.SCHEMA));
        System.out.println("summary: "
                + ResultWriter.write(SummaryRow.of(assessment, startup.name())).contains("\"startup\""));
        System.out.println("text: " + TextReport.of(assessment).contains("paas"));
        System.out.println("page: " + HtmlReport.of(assessment).contains("</html>"));
    }
}
