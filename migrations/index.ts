import * as migration_20261124_124232_initial from './20261124_124232_initial';
import * as migration_20261124_155057_text_indexes from './20261124_155057_text_indexes';
import * as migration_20261124_183624_enquiry_desk from './20261124_183624_enquiry_desk';
import * as migration_20261126_003841_newsroom from './20261126_003841_newsroom';

export const migrations = [
  {
    up: migration_20261124_124232_initial.up,
    down: migration_20261124_124232_initial.down,
    name: '20261124_124232_initial',
  },
  {
    up: migration_20261124_155057_text_indexes.up,
    down: migration_20261124_155057_text_indexes.down,
    name: '20261124_155057_text_indexes',
  },
  {
    up: migration_20261124_183624_enquiry_desk.up,
    down: migration_20261124_183624_enquiry_desk.down,
    name: '20261124_183624_enquiry_desk',
  },
  {
    up: migration_20261126_003841_newsroom.up,
    down: migration_20261126_003841_newsroom.down,
    name: '20261126_003841_newsroom'
  },
];
