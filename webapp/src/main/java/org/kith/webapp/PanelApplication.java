package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.answers.AnswerResource;
import org.kith.answers.ReplyResource;
import org.kith.audit.AuditResource;
import org.kith.codes.FamilyCodeResource;
import org.kith.codes.FamilyPagesResource;
import org.kith.conferences.asking.AskingResource;
import org.kith.conferences.booking.BookedResource;
import org.kith.conferences.booking.ConferencesResource;
import org.kith.conferences.booking.ItineraryResource;
import org.kith.conferences.booking.MeetingResource;
import org.kith.conferences.calls.CallResource;
import org.kith.conferences.calls.OffersResource;
import org.kith.conferences.day.ConferenceResource;
import org.kith.conferences.day.DayResource;
import org.kith.conferences.day.MyConferencesResource;
import org.kith.conferences.diary.CalendarFeedResource;
import org.kith.conferences.diary.CalendarFileResource;
import org.kith.conferences.drawing.DrawResource;
import org.kith.conferences.drawing.DrawsResource;
import org.kith.conferences.drawing.WishingResource;
import org.kith.conferences.interpreting.InterpretersResource;
import org.kith.conferences.interpreting.InterpretingResource;
import org.kith.conferences.interpreting.RoundInterpretersResource;
import org.kith.conferences.lunch.InvitedResource;
import org.kith.conferences.lunch.LunchesResource;
import org.kith.conferences.planning.RoundBookingsResource;
import org.kith.conferences.planning.RoundDrawResource;
import org.kith.conferences.planning.RoundHostsResource;
import org.kith.conferences.planning.RoundResource;
import org.kith.conferences.planning.RoundSlotsResource;
import org.kith.conferences.planning.RoundWaitingResource;
import org.kith.conferences.planning.RoundsResource;
import org.kith.conferences.visits.VisitResource;
import org.kith.conferences.visits.VisitsResource;
import org.kith.conferences.waiting.WaitingResource;
import org.kith.deeplinking.PlacedLinksResource;
import org.kith.delivery.MailResource;
import org.kith.home.LanguageResource;
import org.kith.home.StandingResource;
import org.kith.home.WeekResource;
import org.kith.imports.ImportResource;
import org.kith.imports.ImportsResource;
import org.kith.imports.UploadLimit;
import org.kith.linking.FamiliesResource;
import org.kith.linking.GuardianResource;
import org.kith.linking.RequestResource;
import org.kith.linking.StudentResource;
import org.kith.linking.limits.LimitsResource;
import org.kith.linking.records.RecordsResource;
import org.kith.linking.requests.LinkRequestsResource;
import org.kith.links.FarewellResource;
import org.kith.links.GuardianLinksResource;
import org.kith.links.LinkVisitFilter;
import org.kith.links.MyLinkResource;
import org.kith.links.ProofResource;
import org.kith.myfamily.AddressesResource;
import org.kith.myfamily.MyFamilyResource;
import org.kith.myfamily.WishesResource;
import org.kith.objectives.ObjectiveResource;
import org.kith.objectives.ObjectivesResource;
import org.kith.platforms.KeyRotationResource;
import org.kith.platforms.PausedFilter;
import org.kith.platforms.PlatformResource;
import org.kith.platforms.PlatformsResource;
import org.kith.registration.RegistrationLinksResource;
import org.kith.roster.ConventionResource;
import org.kith.roster.PeopleResource;
import org.kith.school.SchoolResource;
import org.kith.sis.FamilyListResource;
import org.kith.sis.FamilyUploadLimit;
import org.kith.sis.OfficeFamiliesResource;
import org.kith.weeks.CardResource;

/** The route index of everything behind a launch. */
@ApplicationPath("panel")
public class PanelApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return PageProviders.with(
                WeekResource.class,
                LanguageResource.class,
                StandingResource.class,
                AnswerResource.class,
                ReplyResource.class,
                ConferencesResource.class,
                MeetingResource.class,
                ItineraryResource.class,
                BookedResource.class,
                WaitingResource.class,
                WishingResource.class,
                DrawResource.class,
                DrawsResource.class,
                RoundDrawResource.class,
                CalendarFileResource.class,
                CalendarFeedResource.class,
                CardResource.class,
                ObjectivesResource.class,
                ObjectiveResource.class,
                ImportsResource.class,
                ImportResource.class,
                PlatformsResource.class,
                PlatformResource.class,
                KeyRotationResource.class,
                AuditResource.class,
                SchoolResource.class,
                MyFamilyResource.class,
                AddressesResource.class,
                WishesResource.class,
                OfficeFamiliesResource.class,
                FamilyListResource.class,
                MailResource.class,
                PeopleResource.class,
                ConventionResource.class,
                FamilyCodeResource.class,
                FamilyPagesResource.class,
                RoundsResource.class,
                RoundHostsResource.class,
                RoundResource.class,
                RoundSlotsResource.class,
                RoundBookingsResource.class,
                RoundInterpretersResource.class,
                InterpretersResource.class,
                VisitResource.class,
                VisitsResource.class,
                InterpretingResource.class,
                DayResource.class,
                ConferenceResource.class,
                OffersResource.class,
                AskingResource.class,
                LunchesResource.class,
                InvitedResource.class,
                CallResource.class,
                MyConferencesResource.class,
                RoundWaitingResource.class,
                FamiliesResource.class,
                RequestResource.class,
                StudentResource.class,
                GuardianResource.class,
                LimitsResource.class,
                RecordsResource.class,
                LinkRequestsResource.class,
                RegistrationLinksResource.class,
                PlacedLinksResource.class,
                ProofResource.class,
                FarewellResource.class,
                MyLinkResource.class,
                GuardianLinksResource.class,
                LinkVisitFilter.class,
                SendingElsewhere.class,
                PausedFilter.class,
                UploadLimit.class,
                FamilyUploadLimit.class);
    }
}
