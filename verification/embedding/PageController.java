package com.example.service;

import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.html.HtmlReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page from a profile in YAML, out of the executable jar: strategies, YAML and templates are found in the jars within it,
 * and by a thread whose context class loader sees none of them. It is not on the page; .ci/embedding adds it.
 */
@RestController
class PageController {
    @PostMapping(path = "/pages", produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestBody String yaml) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Startup startup = ProfileReader.readYaml(yaml).startup();
            return HtmlReport.of(Assessor.installed().trials(256).build().assess(startup));
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
