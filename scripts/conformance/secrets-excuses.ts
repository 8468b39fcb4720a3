// Why some published examples of secrets are not found, and why some that are said to be none are: by label, with a digest where only one example of it is meant. No text
// of an example stands here.

/** Labels whose name is not that of our provider. */
export const providers: ReadonlyMap<string, string> = new Map([
  ['hashicorp', 'HashiCorp Vault'], ['dtrack', 'Dependency-Track'], ['gcs', 'Google Cloud'], ['s3', 'AWS'], ['msteams', 'Microsoft'], ['reactapp', 'React'], ['twitter', 'X'], ['postgres', 'PostgreSQL'],
]);

/** Labels of a structure rather than of a provider: how the ids of our rules for it begin. */
export const families: ReadonlyMap<string, readonly string[]> = new Map([
  ['generic.1', ['generic-api-key']], ['generic.2', ['generic-api-key']], ['generic.3', ['user-password-']], ['generic.4', ['user-password-']], ['generic.5', ['generic-password']],
  ['generic.6', ['generic-password']], ['generic.9', ['dotnet-appsetting']], ['generic.10', ['connection-string']], ['jwt', ['jwt', 'jwe']], ['odbc', ['connection-string']],
]);

const lists: readonly (readonly [reason: string, labels: string])[] = [
  ['the password is a word of documentation (`password`, `secret`, `mypass`), or a variable', `
    np.gradle.1 kingfisher.gradle.1 np.odbc.1 kingfisher.odbc.1 np.postgres.1 np.psexec.1 kingfisher.psexec.1 np.generic.4 kingfisher.generic.4
    np.generic.5 kingfisher.generic.5 np.generic.8 np.generic.13 np.phpmailer.1 kingfisher.ftp.1 kingfisher.uri.1 kingfisher.rabbitmq.1
  `],
  ['names a variable and has no value', `
    np.arn.1 np.vmware.1
  `],
  ['an address, an id or a user name: nobody gets in with it', `
    kingfisher.eagleeyenetworks.2 kingfisher.jira.1 kingfisher.shopify.2 kingfisher.planetscale.2 kingfisher.spotify.2 kingfisher.anypoint.2
  `],
  ['stands alone: without a name before it, nothing tells it from any other word or data', `
    kingfisher.weak_password.1 kingfisher.documo.1 kingfisher.reallysimplesystems.1 kingfisher.nightfall.1 kingfisher.airtable.2 kingfisher.front.1
  `],
  ['is not of the form that the issuer gives, or no credential at all', `
    np.linkedin.1 kingfisher.linkedin.1 kingfisher.slack.2 kingfisher.gcp.1 np.generic.2 kingfisher.generic.2 kingfisher.travisci.1 kingfisher.raven.1
  `],
  ['typed by hand for a document: the alphabet, one pattern again and again, the example of a UUID, or letters beyond the digits that it has', `
    kingfisher.apifonica.1 kingfisher.bannerbear.1 kingfisher.beamer.1 kingfisher.besttime.1 kingfisher.blazemeter.1 kingfisher.browshot.1
    kingfisher.buddyns.1 kingfisher.bugherd.1 kingfisher.centralstationcrm.1 kingfisher.cliengo.1 kingfisher.cloudmersive.1 kingfisher.coda.1
    kingfisher.collect2.1 kingfisher.coveralls.1 kingfisher.d7network.1 kingfisher.databox.1 kingfisher.eagleeyenetworks.1 kingfisher.everhour.1
    kingfisher.findl.1 kingfisher.flightapi.1 kingfisher.formbucket.1 kingfisher.getresponse.1 kingfisher.gitter.1 kingfisher.glassnode.1
    kingfisher.google.3 kingfisher.graphhopper.1 kingfisher.gumroad.1 kingfisher.gyazo.1 kingfisher.helpcrunch.1 kingfisher.holidayapi.1
    kingfisher.holistic.1 kingfisher.ipapi.1 kingfisher.ipinfo.1 kingfisher.karmacrm.1 kingfisher.launchdarkly.1 kingfisher.logzio.1
    kingfisher.mailjetsms.1 kingfisher.mailmodo.1 kingfisher.miro.1 kingfisher.moosend.1 kingfisher.nftport.1 kingfisher.noticeable.1 kingfisher.oanda.1
    kingfisher.rebrandly.1 kingfisher.refiner.1 kingfisher.salescookie.1 kingfisher.scrapestack.1 kingfisher.screenshotapi.1 kingfisher.screenshotlayer.1
    kingfisher.selectpdf.1 kingfisher.serphouse.1 kingfisher.shortcut.1 kingfisher.simfin.1 kingfisher.smartsheets.1 kingfisher.squarespace.1
    kingfisher.statuscake.1 kingfisher.stitchdata.1 kingfisher.storecove.1 kingfisher.storychief.1 kingfisher.tefter.1 kingfisher.tickettailor.1
    kingfisher.tmetric.1 kingfisher.toggltrack.1 kingfisher.transferwise.1 kingfisher.urlscan.1 kingfisher.vbout.1 kingfisher.versioneye.1
    kingfisher.viewneo.1 kingfisher.visualcrossing.1 kingfisher.webscraper.1 kingfisher.zenrows.1 kingfisher.zipcodeapi.1 kingfisher.zipcodebase.1
    np.aws.2 np.google.3
  `],
];

export const missReasons: ReadonlyMap<string, string> = new Map(lists.flatMap(([reason, labels]) => labels.trim().split(/\s+/).map((label) => [label, reason] as const)));

const bucketInHost = 'it names a bucket in its host, which the neighboring label of the same set calls an example of it';
const wholeClient = 'a client secret stands in it in full; only the order or the writing around it is not what the label looks for';

/** Negatives that are flagged with reason, by label and digest. */
export const argued: ReadonlyMap<string, string> = new Map([
  ['np.auth0.1 9dba2fabd278', wholeClient], ['np.gitalk.1 6f626067188b', wholeClient], ['np.gitalk.1 573760be4666', wholeClient],
  ['np.gcs.2 4580536db7b6', bucketInHost], ['np.gcs.2 b246b1176a9d', bucketInHost], ['np.s3.2 84b1949446e9', bucketInHost], ['np.s3.2 01b99e2612b6', bucketInHost],
  ['np.generic.4 cd13cf750925', 'a user and a password in quotes, which another label of the same set takes'], ['np.generic.5 dfddc3198bf7', 'a password in quotes, which another label of the same set takes'],
  ['np.newrelic.2 219e084f7396', 'a license key in full; the label looks for another kind'], ['np.npm.1 0c0847ca13a0', 'an access token of the old form; the label looks for the new one'],
]);
