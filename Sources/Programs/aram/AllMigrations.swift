import Alerting
import Care
import Handling
import Insight
import Listening
import Offers
import People
import Prevention
import Recovery
import Storage

/// The schema steps of storage and of every room.
let allMigrations: [Migration] =
    storageMigrations + peopleMigrations + listeningMigrations + handlingMigrations + alertingMigrations
    + offersMigrations + recoveryMigrations + insightMigrations + preventionMigrations + careMigrations + apiMigrations
