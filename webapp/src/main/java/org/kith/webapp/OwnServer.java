package org.kith.webapp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.kith.settings.BadSetting;
import org.kith.settings.UnknownSetting;

/**
 * Ends the server when Kith cannot start and the server (Payara Micro) runs for Kith alone: whoever started it, a person, systemd or
 * a container, then sees a failure instead of a server that answers 404. A full server with other applications goes on; there the
 * deployment fails.
 */
final class OwnServer {

    private static final Logger LOG = System.getLogger(OwnServer.class.getName());
    private static final String MICRO = "fish.payara.micro.PayaraMicro";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FAILED = 1;

    private OwnServer() {}

    /** Says why, once, and with a stack only when it is a mistake of ours. */
    static void stop(Exception reason) {
        if (reason instanceof CannotStart || reason instanceof UnknownSetting || reason instanceof BadSetting) {
            LOG.log(Level.ERROR, "Kith does not start. {0}", reason.getMessage());
        } else {
            LOG.log(Level.ERROR, "Kith does not start, for a reason it did not foresee", reason);
        }
        if (isMicro()) {
            Thread last = new Thread(OwnServer::halt, "kith-halt");
            last.setDaemon(true);
            last.start();
            System.exit(FAILED);
        }
    }

    /** An orderly stop waits for the deployment that is calling it. */
    private static void halt() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(FAILED);
    }

    private static boolean isMicro() {
        try {
            Class.forName(MICRO, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException another) {
            return false;
        }
    }
}
