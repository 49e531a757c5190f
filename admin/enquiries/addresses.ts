/** The addresses of the desk in the admin and in the interface behind it. */
export const LIST = '/admin/collections/contact-submissions'
export const PERSONAL_DATA = '/admin/personal-data'
export const SIGN_IN = '/admin/login'
export const API = '/api/contact-submissions'
