package org.kith.standin;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.standin.demo.DemoSchool;
import org.kith.standin.http.EndpointServlet;
import org.kith.standin.modes.Modes;
import org.kith.standin.pages.AdminServlet;
import org.kith.standin.pages.Administration;
import org.kith.standin.pages.AuthServlet;
import org.kith.standin.pages.ContentReturnServlet;
import org.kith.standin.pages.CoursesServlet;
import org.kith.standin.pages.Desk;
import org.kith.standin.pages.HealthServlet;
import org.kith.standin.pages.KeysServlet;
import org.kith.standin.pages.Lms;
import org.kith.standin.pages.PeopleServlet;
import org.kith.standin.pages.RegistrationsServlet;
import org.kith.standin.pages.ReturnServlet;
import org.kith.standin.pages.Templates;
import org.kith.standin.pages.VisitorServlet;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;
import org.kith.standin.services.ToolServices;
import org.kith.standin.tools.ToolKeys;

/** Opens the stand-in: every address it answers, and the demo school that fills Kith from a thread of its own. */
@WebListener
public final class StandIn implements ServletContextListener {
    private @Nullable Thread demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = Settings.read();
        Modes modes = new Modes();
        Clock clock = modes.clock(Clock.systemUTC());
        Tool tool = new Tool(settings.toolUrl());
        Behaviours behaviours = new Behaviours(settings.url(), tool, clock, Behaviours.Keys.generate(clock));
        Lms lms = new Lms(behaviours, tool, new Templates());
        ServletContext context = event.getServletContext();
        answer(context, "", new PeopleServlet(lms));
        answer(context, "/visitor", new VisitorServlet(lms));
        Administration administration = Administration.of(settings.url(), behaviours, clock);
        answer(context, "/courses/*", new CoursesServlet(lms, administration));
        answer(context, "/mod/lti/contentitem_return.php", new ContentReturnServlet(lms, administration));
        answer(context, "/admin/*", new AdminServlet(lms, settings.url()));
        answer(context, "/mod/lti/return.php", new ReturnServlet(lms));
        answer(context, "/oidc/auth", new AuthServlet(lms));
        answer(context, "/jwks", new KeysServlet(behaviours));
        answer(context, "/admin/registrations/*", new RegistrationsServlet(lms, administration));
        ToolServices services = new ToolServices(settings.url(), modes, new ToolKeys(), clock);
        behaviours.all().stream()
                .map(services::of)
                .forEach(endpoints ->
                        endpoints.forEach((path, endpoint) -> answer(context, path, new EndpointServlet(endpoint))));
        administration.desks().forEach(desk -> answerTools(context, desk));
        DemoSchool school = new DemoSchool(settings, behaviours);
        answer(context, "/health", new HealthServlet(school));
        if (settings.demo()) {
            demo = begin(school);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (demo != null) {
            demo.interrupt();
        }
    }

    private static void answerTools(ServletContext context, Desk desk) {
        String own = "/" + desk.behaviour().key();
        answer(
                context,
                own + "/openid-configuration",
                new EndpointServlet(desk.invitations().configuration()));
        answer(
                context,
                own + "/registration",
                new EndpointServlet(desk.invitations().registration()));
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
