import Alerting
import Handling
import Insight
import Listening
import Offers
import People
import Recovery
import Storage

/// The schema steps of storage and of every room.
let allMigrations: [Migration] =
    storageMigrations + peopleMigrations + listeningMigrations + handlingMigrations + alertingMigrations
    + offersMigrations + recoveryMigrations + insightMigrations + apiMigrations
