package org.kith.webapp.running;

import java.io.File;
import java.net.URI;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it was built, running beside the stand-in LMS in one Payara Micro for all tests of this module, in the browser or
 * not. How it is started stands in {@code arquillian.xml}; its log is {@code target/running/server.log}.
 */
@ArquillianSuiteDeployment
public final class RunningKith {

    public static final String REGISTRATION_KEY = "only-for-the-tests-of-kith";
    static final String METRICS_KEY = "read-only-by-the-tests-of-kith";

    private RunningKith() {}

    @Deployment(testable = false)
    public static WebArchive built() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class);
    }

    /** Without a trailing slash. */
    public static URI url() {
        return URI.create("http://localhost:" + port());
    }

    /** The stand-in LMS with its demo school, which fills itself in the first seconds. Another host than Kith's, so another site. */
    public static URI lms() {
        return URI.create("http://127.0.0.1:" + port() + "/lms");
    }

    private static int port() {
        return Integer.getInteger("running.port");
    }
}
