import { EnglishFirst as EnglishFirst_23ef5d10661dad146e31ef023c0ce731 } from '../../../admin/newsroom/translation/EnglishFirst'
import { Original as Original_d8119f0067a06ab2fc4993c3a64f29fb } from '../../../admin/newsroom/original/Original'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_9b59a1fc19fd46dfc32ef0bd1449a564 } from '../../../admin/newsroom/RowName'
import { Workflow as Workflow_1567b8651baeef3b93c073f3f01b118a } from '../../../admin/newsroom/workflow/Workflow'
import { Schedules as Schedules_c87a866744664a24cf0357a7003c7bd3 } from '../../../admin/newsroom/schedule/Schedules'
import { SlugHelp as SlugHelp_6985213377e727cf96a5e6a85d0fb91c } from '../../../admin/newsroom/slug/SlugHelp'
import { Checklist as Checklist_5a9abe7f2a36d206634b5e45fd30e298 } from '../../../admin/newsroom/checklist/Checklist'
import { Translations as Translations_69c1fd6752564725058d41c60d9c42ff } from '../../../admin/newsroom/translation/Translations'
import { TranslationCell as TranslationCell_7fa7dfc1d8c7faff0639bb36ccd6e2fd } from '../../../admin/newsroom/translation/TranslationCell'
import { PreviewLinks as PreviewLinks_a0887e113ddf6050f519e921348460d2 } from '../../../admin/newsroom/preview-links/PreviewLinks'
import { History as History_d6c8117b552035f72e8bb08907d22990 } from '../../../admin/newsroom/history/History'
import { ContentListHead as ContentListHead_396661bed4ddfaa5411cfcadcc06a5e8 } from '../../../admin/lists/ContentListHead'
import { CaseFilesHead as CaseFilesHead_e7c41de68807fe61a40d80a657e0f06e } from '../../../admin/import/CaseFilesHead'
import { UsedIn as UsedIn_27fbf877fe0309c217a8511ab67c365d } from '../../../admin/newsroom/uses/UsedIn'
import { Crops as Crops_f217447012d45cf9bdf77fcfac90d7a9 } from '../../../admin/media/Crops'
import { LeftCases as LeftCases_7b769d85774435270e7aa0f57d1826ba } from '../../../admin/newsroom/move-cases/LeftCases'
import { StatusCell as StatusCell_b85b828249822ce8865e879f3470fca3 } from '../../../admin/enquiries/list/StatusCell'
import { HandlerCell as HandlerCell_9e1b846736daf218486ade72ca4ea7ac } from '../../../admin/enquiries/list/HandlerCell'
import { AgeCell as AgeCell_b260c43a4f123f5a993df0b56c967773 } from '../../../admin/enquiries/list/AgeCell'
import { ListHead as ListHead_08a9ef2d293f79546f718c2c7f96c177 } from '../../../admin/enquiries/list/ListHead'
import { EnquiryView as EnquiryView_f6b1a3c24eb8c675ae733caf8a5aac31 } from '../../../admin/enquiries/EnquiryView'
import { InvitedCell as InvitedCell_715737853043f02c8b86aa51aa2f15e6 } from '../../../admin/accounts/InvitedCell'
import { Invitation as Invitation_09fdebf71c2fb8dc4b72e0ba4e99b469 } from '../../../admin/accounts/Invitation'
import { InviteHead as InviteHead_0cf1c065ef6687f9397356c1286bae97 } from '../../../admin/accounts/InviteHead'
import { WhatWaits as WhatWaits_3ff8637d2db9efd196ab4e437f245411 } from '../../../admin/enquiries/WhatWaits'
import { Attention as Attention_1629743899666af1c4a34b276fe2cc83 } from '../../../admin/dashboard/Attention'
import { PersonalData as PersonalData_1202c7917090167558e144a2b64b1c64 } from '../../../admin/enquiries/personal-data/PersonalData'
import { ImportCases as ImportCases_0166217ca1b3cbc5fe10fc72b19f89c4 } from '../../../admin/import/ImportCases'
import { BrokenLinks as BrokenLinks_31b1bd2f65665b1e3826ed3626dc5951 } from '../../../admin/broken-links/BrokenLinks'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/newsroom/translation/EnglishFirst#EnglishFirst": EnglishFirst_23ef5d10661dad146e31ef023c0ce731,
  "/admin/newsroom/original/Original#Original": Original_d8119f0067a06ab2fc4993c3a64f29fb,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/newsroom/RowName#RowName": RowName_9b59a1fc19fd46dfc32ef0bd1449a564,
  "/admin/newsroom/workflow/Workflow#Workflow": Workflow_1567b8651baeef3b93c073f3f01b118a,
  "/admin/newsroom/schedule/Schedules#Schedules": Schedules_c87a866744664a24cf0357a7003c7bd3,
  "/admin/newsroom/slug/SlugHelp#SlugHelp": SlugHelp_6985213377e727cf96a5e6a85d0fb91c,
  "/admin/newsroom/checklist/Checklist#Checklist": Checklist_5a9abe7f2a36d206634b5e45fd30e298,
  "/admin/newsroom/translation/Translations#Translations": Translations_69c1fd6752564725058d41c60d9c42ff,
  "/admin/newsroom/translation/TranslationCell#TranslationCell": TranslationCell_7fa7dfc1d8c7faff0639bb36ccd6e2fd,
  "/admin/newsroom/preview-links/PreviewLinks#PreviewLinks": PreviewLinks_a0887e113ddf6050f519e921348460d2,
  "/admin/newsroom/history/History#History": History_d6c8117b552035f72e8bb08907d22990,
  "/admin/lists/ContentListHead#ContentListHead": ContentListHead_396661bed4ddfaa5411cfcadcc06a5e8,
  "/admin/import/CaseFilesHead#CaseFilesHead": CaseFilesHead_e7c41de68807fe61a40d80a657e0f06e,
  "/admin/newsroom/uses/UsedIn#UsedIn": UsedIn_27fbf877fe0309c217a8511ab67c365d,
  "/admin/media/Crops#Crops": Crops_f217447012d45cf9bdf77fcfac90d7a9,
  "/admin/newsroom/move-cases/LeftCases#LeftCases": LeftCases_7b769d85774435270e7aa0f57d1826ba,
  "/admin/enquiries/list/StatusCell#StatusCell": StatusCell_b85b828249822ce8865e879f3470fca3,
  "/admin/enquiries/list/HandlerCell#HandlerCell": HandlerCell_9e1b846736daf218486ade72ca4ea7ac,
  "/admin/enquiries/list/AgeCell#AgeCell": AgeCell_b260c43a4f123f5a993df0b56c967773,
  "/admin/enquiries/list/ListHead#ListHead": ListHead_08a9ef2d293f79546f718c2c7f96c177,
  "/admin/enquiries/EnquiryView#EnquiryView": EnquiryView_f6b1a3c24eb8c675ae733caf8a5aac31,
  "/admin/accounts/InvitedCell#InvitedCell": InvitedCell_715737853043f02c8b86aa51aa2f15e6,
  "/admin/accounts/Invitation#Invitation": Invitation_09fdebf71c2fb8dc4b72e0ba4e99b469,
  "/admin/accounts/InviteHead#InviteHead": InviteHead_0cf1c065ef6687f9397356c1286bae97,
  "/admin/enquiries/WhatWaits#WhatWaits": WhatWaits_3ff8637d2db9efd196ab4e437f245411,
  "/admin/dashboard/Attention#Attention": Attention_1629743899666af1c4a34b276fe2cc83,
  "/admin/enquiries/personal-data/PersonalData#PersonalData": PersonalData_1202c7917090167558e144a2b64b1c64,
  "/admin/import/ImportCases#ImportCases": ImportCases_0166217ca1b3cbc5fe10fc72b19f89c4,
  "/admin/broken-links/BrokenLinks#BrokenLinks": BrokenLinks_31b1bd2f65665b1e3826ed3626dc5951,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
