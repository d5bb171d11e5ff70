import Alerting
import Handling
import Listening
import People
import Storage

/// The schema steps of storage and of every room.
let allMigrations: [Migration] =
    storageMigrations + peopleMigrations + listeningMigrations + handlingMigrations + alertingMigrations
