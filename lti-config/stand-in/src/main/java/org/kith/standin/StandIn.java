package org.kith.standin;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.standin.demo.DemoSchool;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.EndpointServlet;
import org.kith.standin.modes.Mode;
import org.kith.standin.modes.Modes;
import org.kith.standin.modes.Switchboard;
import org.kith.standin.modes.Troubled;
import org.kith.standin.pages.AdminServlet;
import org.kith.standin.pages.Administration;
import org.kith.standin.pages.AuthServlet;
import org.kith.standin.pages.ContentReturnServlet;
import org.kith.standin.pages.CoursesServlet;
import org.kith.standin.pages.Desk;
import org.kith.standin.pages.HealthServlet;
import org.kith.standin.pages.Lms;
import org.kith.standin.pages.PeopleServlet;
import org.kith.standin.pages.RegistrationsServlet;
import org.kith.standin.pages.ReturnServlet;
import org.kith.standin.pages.SwitchesServlet;
import org.kith.standin.pages.Templates;
import org.kith.standin.pages.VisitorServlet;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;
import org.kith.standin.services.PublishedKeys;
import org.kith.standin.services.ToolServices;
import org.kith.standin.tools.ToolKeys;

/** Opens the stand-in: every address it answers, and the demo school that fills Kith from a thread of its own. */
public final class StandIn implements ServletContextListener {
    private final Settings settings = Settings.read();
    private final Modes modes = new Modes();
    private final Clock clock = modes.clock(Clock.systemUTC());
    private final Tool tool = new Tool(settings.toolUrl());
    private final Behaviours behaviours =
            new Behaviours(settings.url(), tool, clock, Behaviours.Keys.generate(Clock.systemUTC()));
    private final Administration administration = Administration.of(settings.url(), behaviours, clock);
    private final Switchboard switchboard = new Switchboard(modes, behaviours, clock);
    private @Nullable Thread demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        answerPeople(context, new Lms(behaviours, tool, new Templates()));
        answerTools(context);
        DemoSchool school = new DemoSchool(settings, behaviours);
        answer(context, "/health", new HealthServlet(school));
        if (settings.demo()) {
            answer(context, "/modes", switchboard);
            demo = begin(school);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (demo != null) {
            demo.interrupt();
        }
    }

    private void answerPeople(ServletContext context, Lms lms) {
        answer(context, "", new PeopleServlet(lms));
        answer(context, "/visitor", new VisitorServlet(lms));
        answer(context, "/courses/*", new CoursesServlet(lms, administration));
        answer(context, "/admin/*", new AdminServlet(lms, settings.url()));
        answer(context, "/admin/registrations/*", new RegistrationsServlet(lms, administration));
        answer(context, "/admin/switches", new SwitchesServlet(lms, switchboard, settings.demo()));
        answer(context, "/mod/lti/return.php", new ReturnServlet(lms));
        answer(context, "/mod/lti/contentitem_return.php", new ContentReturnServlet(lms, administration));
        answer(context, "/oidc/auth", new AuthServlet(lms));
    }

    private void answerTools(ServletContext context) {
        answer(context, "/jwks", new Troubled(new PublishedKeys(behaviours, clock), modes, Mode.JWKS));
        ToolServices services = new ToolServices(settings.url(), modes, new ToolKeys(), clock);
        for (Desk desk : administration.desks()) {
            String own = "/" + desk.behaviour().key();
            Endpoint configuration = desk.invitations().configuration();
            answer(context, own + "/openid-configuration", new Troubled(configuration, modes, Mode.CONFIGURATION));
            answer(context, own + "/registration", desk.invitations().registration());
            services.of(desk.behaviour()).forEach((path, endpoint) -> answer(context, path, endpoint));
        }
    }

    private static void answer(ServletContext context, String path, Endpoint endpoint) {
        answer(context, path, new EndpointServlet(endpoint));
    }

    private static void answer(ServletContext context, String path, Servlet servlet) {
        context.addServlet("at " + path, servlet).addMapping(path);
    }

    private static Thread begin(Runnable work) {
        Thread thread = new Thread(work, "demo-school");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
