package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack we know, and where it is tried: on the verifier or the reader itself, and over HTTP against the running Kith. A row whose
 * test is renamed or taken away fails here.
 */
class AttackListTest {

    private static final String TABLE = """
            alg none                                      | lti.TokenAttacksTest#refusesAnUnsignedToken                       | Forgery#UNSIGNED
            HS256 with the public key as a password       | lti.TokenAttacksTest#refusesThePlatformsPublicKeyUsedAsAPassword  | Forgery#SIGNED_WITH_THE_PUBLIC_KEY_AS_A_PASSWORD
            RS384 where RS256 is expected                 | lti.TokenAttacksTest#refusesEveryOtherAlgorithm                   | LaunchRefusedIT#refusesALaunch
            ES256 where RS256 is expected                 | lti.TokenAttacksTest#refusesAnEllipticCurveSignature              | Forgery#OF_AN_ELLIPTIC_CURVE
            bad signature                                 | lti.TokenAttacksTest#refusesAnotherKeysSignatureUnderThePlatformsKeyName | LaunchRefusedIT#refusesALaunch
            signature cut off                             | lti.TokenAttacksTest#refusesATokenWhoseSignatureWasCutOff         | Forgery#WITHOUT_ITS_SIGNATURE
            payload edited                                | lti.TokenAttacksTest#refusesAnEditedPayload                       | Forgery#WITH_THE_PAYLOAD_OF_ANOTHER
            wrong issuer                                  | lti.SecurityChecksTest#refusesAnotherIssuer                       | LaunchRefusedIT#refusesALaunch
            issuer with a slash more                      | lti.SecurityChecksTest#refusesTheIssuerWithASlashMore             | Forgery#OF_THE_ISSUER_WITH_A_SLASH
            issuer in another case                        | lti.SecurityChecksTest#refusesTheIssuerInAnotherCase              | Forgery#OF_THE_ISSUER_IN_CAPITALS
            wrong audience                                | lti.SecurityChecksTest#refusesAnotherAudience                     | LaunchRefusedIT#refusesALaunch
            a stranger among the audiences                | lti.SecurityChecksTest#refusesAStrangerAmongTheAudiences          | Forgery#FOR_A_STRANGER_TOO
            azp of another client                         | lti.SecurityChecksTest#refusesAnotherAuthorizedParty              | Forgery#AUTHORIZED_FOR_ANOTHER
            exp past                                      | lti.TimestampsTest#refusesALaunchExpiredBeyondTheLeeway           | LaunchRefusedIT#refusesALaunch
            exp absent                                    | lti.TimestampsTest#refusesALaunchWithoutExpiry                    | Forgery#WITHOUT_AN_END
            exp text                                      | lti.TimestampsTest#refusesAnExpiryInText                          | Forgery#WITH_AN_END_IN_WORDS
            iat in the future                             | lti.TimestampsTest#refusesATimeOfIssueInTheFuture                 | Forgery#OF_TOMORROW
            nbf in the future                             | lti.TimestampsTest#refusesALaunchNotYetValid                      | Forgery#NOT_YET_VALID
            nonce absent                                  | lti.SecurityChecksTest#refusesALaunchWithoutNonce                 | Forgery#WITHOUT_NONCE
            nonce unknown                                 | lti.SecurityChecksTest#refusesTheNonceOfAnotherLogin              | Forgery#WITH_ANOTHER_NONCE
            nonce used twice                              | launch.AttemptsTest#anAttemptIsUsedOnce                           | HostileLaunchIT#withANonceThatWasUsedIsNotBelieved
            state and nonce used twice at once            | launch.AttemptsTest#ofManyUsesAtTheSameMomentOneWins              | LoginAttemptIT#isFinishedByExactlyOneOfManyAtOnce
            nonce of another registration                 | lti.SecurityChecksTest#refusesTheNonceOfAnotherAttempt            | HostileLaunchIT#withTheNonceOfAnotherRegistrationIsNotBelieved
            state absent                                  | lti.LaunchResponseTest#refusesAnAnswerWithoutStateOrToken         | -
            state changed                                 | launch.AttemptsTest#aStateNeverGivenOutIsUnknown                  | LoginAttemptIT#isNotFoundByAChangedState
            state used twice                              | launch.AttemptsTest#anAttemptIsUsedOnce                           | LoginAttemptIT#isFinishedOnce
            state from another browser, login CSRF        | launch.AttemptsTest#anotherBrowserIsNotTheOneItBeganIn            | LoginAttemptIT#isNotFinishedByAnotherBrowser
            state expired                                 | launch.AttemptsTest#anAttemptThatIsTooOldIsUnknown                | RestartIT#aLoginBegunAnHourAgoIsNotFinished
            token of another registration than the login  | lti.SecurityChecksTest#refusesALaunchForAnotherOfOurRegistrationsWithThisPlatform | LoginAttemptIT#isNotFinishedByAnotherLms
            unknown deployment                            | lti.MessageChecksTest#refusesADeploymentNobodyAccepted            | LaunchRefusedIT#refusesALaunch
            deployment of another registration            | -                                                                 | HostileLaunchIT#throughTheDeploymentOfAnotherRegistrationWaitsForAnAdministrator
            same kid under another issuer's key set       | lti.UnfriendlyKeysTest#neverTakesAKeyOfTheSameNameFromAnotherPlatform | HostileKeysIT#ofOnePlatformProveNothingForAnother
            kid as path, address, SQL                     | lti.TokenAttacksTest#takesAnyKeyNameForAName                      | HostileLaunchIT#mayNameItsKeyAsItLikesAndGetsNowhere
            kid of ten kilobytes                          | lti.UnreadableTokensTest#refusesAKeyNameOfTenKilobytes            | HostileLaunchIT#mayNotNameItsKeyInTenKilobytes
            jku in the header                             | lti.TokenAttacksTest#refusesAHeaderThatBringsItsOwnKeyOrRules     | LaunchRefusedIT#refusesALaunch
            x5u in the header                             | lti.TokenAttacksTest#refusesAHeaderThatBringsItsOwnKeyOrRules     | Forgery#WITH_CERTIFICATES_ELSEWHERE
            jwk in the header                             | lti.TokenAttacksTest#refusesAHeaderThatBringsItsOwnKeyOrRules     | Forgery#WITH_A_KEY_IN_ITS_HEADER
            crit in the header                            | lti.TokenAttacksTest#refusesAHeaderThatBringsItsOwnKeyOrRules     | Forgery#WITH_RULES_OF_ITS_OWN
            encrypted token                               | lti.TokenAttacksTest#refusesAnEncryptedToken                      | Forgery#ENCRYPTED
            token of a megabyte                           | lti.UnreadableTokensTest#refusesATokenOfAMegabyte                 | LaunchRefusedIT#refusesATokenOfAMegabyte
            claims nested 10,000 deep                     | lti.UnreadableTokensTest#refusesArraysNestedTenThousandDeep       | Forgery#NESTED_TEN_THOUSAND_DEEP
            duplicated JSON keys                          | lti.UnreadableTokensTest#refusesAClaimSentTwice                   | Forgery#WITH_A_CLAIM_TWICE
            id_token given twice                          | lti.LaunchResponseTest#refusesStateOrTokenSentTwice               | LaunchRefusedIT#refusesATokenSentTwice
            state given twice                             | lti.LaunchResponseTest#refusesStateOrTokenSentTwice               | LoginAttemptIT#isNotUnderstoodWithTwoStates
            GET instead of POST at launch                 | -                                                                 | LaunchRefusedIT#refusesALaunchByLink
            error= with script inside                     | lti.LaunchResponseTest#passesOnNothingButLettersOfAnError         | LaunchRefusedIT#showsWhatThePlatformSaidAsText
            target outside, //evil, javascript:           | lti.TargetLinkTest#isOutsideTheTool                               | HostileLaunchIT#leadsNobodyOutOfKith
            target not the login's                        | lti.MessageChecksTest#refusesATargetOfOurOwnThatTheLoginDidNotBeginWith | Forgery#FOR_ANOTHER_PLACE_OF_OURS
            role_scope_mentor as text                     | lti.ChildrenTest#readsTheClaimAsTextWithCommas                    | -
            role_scope_mentor endless                     | lti.ChildrenTest#stopsAtTwoHundredChildren                        | HostileLaunchIT#mayNameNoMoreChildrenThanASchoolHas
            role_scope_mentor with a Learner              | lti.ChildrenTest#doesNotBelieveChildrenOfALearner                 | HostileLaunchIT#makesNoGuardianOfALearner
            roles as text                                 | lti.VisitorChecksTest#refusesRolesThatAreText                     | LaunchRefusedIT#refusesALaunch
            custom null                                   | lti.LaunchTest#leavesOutACustomNull                               | HostileLaunchIT#isUnderstoodWithOddCustomFields
            custom number                                 | lti.LaunchTest#keepsACustomNumberAsText                           | HostileLaunchIT#isUnderstoodWithOddCustomFields
            custom $Var                                   | lti.LaunchTest#leavesOutAnUnfilledVariable                        | HostileLaunchIT#isUnderstoodWithOddCustomFields
            roster page on another origin                 | lti.roster.RosterTroubleTest#neverSendsOurTokenToAnotherOrigin    | HostileRosterIT#neverBringTheTokenToAnotherOrigin
            roster pages in a circle                      | lti.roster.RosterTroubleTest#doesNotWalkInACircle                 | HostileRosterIT#doNotMakeKithWalkInACircle
            roster 5xx and 429                            | lti.roster.RosterTroubleTest#doesNotAskABusyPlatformForEver       | -
            roster that redirects                         | lti.roster.RosterTroubleTest#followsNoRedirectWithOurToken        | HostileRosterIT#neverBringTheTokenBehindARedirect
            roster inside the network                     | lti.outgoing.OutgoingTest#callsNobodyItMustNot                    | HostileRosterIT#doNotMakeKithCallInsideTheNetwork
            key set slow                                  | lti.UnfriendlyKeysTest#givesUpOnAnAnswerThatDoesNotEnd            | HostileKeysIT#areNotWaitedFor
            key set huge                                  | lti.UnfriendlyKeysTest#givesUpOnAnAnswerThatIsTooLarge            | HostileKeysIT#areNotWaitedFor
            key set redirects                             | lti.UnfriendlyKeysTest#doesNotFollowARedirectEvenToTheRightKeys   | HostileKeysIT#areNotWaitedFor
            key set at a private address                  | lti.UnfriendlyKeysTest#doesNotAskInAPrivateNetwork                | HostileKeysIT#areNotFetchedFromInsideTheNetwork
            configuration at 169.254.x, inside, file:     | lti.outgoing.AllowedAddressesTest#refusesAPrivateAddressSpeltOut  | HostileRegistrationIT#cannotMakeKithCallWhomItMustNot
            configuration of this computer                | lti.outgoing.AllowedAddressesTest#refusesThisComputerToAKithThatLivesElsewhere | -
            configuration that misbehaves                 | lti.registration.PlatformConfigurationTest#followsNoRedirectWithTheToken | HostileRegistrationIT#gainsNothingByAConfigurationThatMisbehaves
            registration without our invitation           | registration.RegistrationResourceTest#refusesAMissingKey          | HostileRegistrationIT#isNotEvenHeardWithoutTheKey
            registration link used twice                  | registration.RegistrationResourceTest#aLinkRegistersOnce          | HostileRegistrationIT#registersOnceWithOneLink
            registration link used twice at once          | registration.RegistrationResourceTest#aLinkUsedAtTheSameMomentRegistersOnePlatform | -
            registration link expired                     | registration.RegistrationResourceTest#aLinkIsOverAfterADay        | -
            replay of a registration token                | -                                                                 | HostileRegistrationIT#registersOnceWithOneTokenOfTheLms
            clickjacking                                  | platforms.FrameAncestorsTest#areAllRegisteredPlatforms            | AnswerHeadersIT#lettingOnlyTheLmsFrameThePage
            clickjacking of a registration                | -                                                                 | EveryAnswerIT#toAnLmsThatRegistersMayBeFramedByIt
            guessing keys                                 | webapp.RequestRatesTest#letNobodyGuessKeys                        | PaceIT#endsTheGuessingOfKeys
            """;

    /** One attack. @param places where it is tried */
    record Attack(String name, List<String> places) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return TABLE.lines().map(AttackListTest::read);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackIsTriedWhereTheTableSays(Attack attack) {
        List<String> places = attack.places();

        assertThat(places).isNotEmpty().allMatch(AttackListTest::isTried);
    }

    @Test
    void everyForgeryIsOnTheList() {
        List<String> listed = attacks()
                .flatMap(attack -> attack.places().stream())
                .filter(place -> place.startsWith("webapp.running.Forgery#"))
                .map(place -> place.replaceFirst(".*#", ""))
                .toList();

        assertThat(Stream.of(Forgery.values()).map(Enum::name))
                .filteredOn(name -> !listed.contains(name))
                .as("of the certification guide, not attacks")
                .containsExactlyInAnyOrder("WITHOUT_DEPLOYMENT", "NOT_JSON");
    }

    private static Attack read(String line) {
        String[] cells = line.split("\\|", -1);
        return new Attack(
                cells[0].strip(),
                Arrays.stream(cells)
                        .skip(1)
                        .map(String::strip)
                        .filter(place -> !place.equals("-"))
                        .map(place -> place.contains(".") ? place : "webapp.running." + place)
                        .toList());
    }

    private static boolean isTried(String place) {
        String[] parts = place.split("#", -1);
        try {
            Class<?> type = Class.forName("org.kith." + parts[0], false, AttackListTest.class.getClassLoader());
            return type.isEnum()
                    ? Stream.of(type.getEnumConstants()).map(String::valueOf).anyMatch(parts[1]::equals)
                    : Stream.of(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(parts[1]))
                            .anyMatch(AttackListTest::isTest);
        } catch (ClassNotFoundException moved) {
            return false;
        }
    }

    private static boolean isTest(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Test.class || type.isAnnotationPresent(TestTemplate.class));
    }
}
